#!/usr/bin/env bash
# Takes pictures of short, typical and very long letters in five languages, on a screen, on a phone and on paper, and puts
# them into docs/gallery/screens. Not a part of the build: letters differ a little with the fonts of the machine.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v chromium > /dev/null || ! command -v pdftoppm > /dev/null || ! command -v convert > /dev/null; then
    apt-get update -qq
    apt-get install -y -qq chromium poppler-utils imagemagick fonts-noto-core fonts-noto-cjk
fi

mvn -q test -pl poa-examples/quickstart -am -Dtest=GalleryTest -Dsurefire.failIfNoSpecifiedTests=false
pages=$PWD/poa-examples/quickstart/target/gallery
screens=$PWD/docs/gallery/screens
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$screens"
mkdir -p "$screens"

browser() {
    chromium --headless=new --no-sandbox --disable-background-networking --hide-scrollbars \
        --user-data-dir="$work/profile" "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}

# small FROM TO: few colours make small files
small() {
    convert "$1" +dither -colors 48 -define png:compression-level=9 "PNG8:$2"
}

# screen PAGE NAME WIDTH light|dark
screen() {
    local scheme=1 dark=()
    if [ "$4" = dark ]; then
        scheme=0
        dark=(--force-dark-mode)
    fi
    # a browser window has a smallest width, so a phone is a frame within it
    printf '<!DOCTYPE html><meta name="color-scheme" content="light dark"><style>html,body{margin:0}iframe{border:0}</style>
<iframe src="file://%s" width="%s" height="1300"></iframe>' "$1" "$3" > "$work/frame.html"
    browser --allow-file-access-from-files --blink-settings=preferredColorScheme=$scheme "${dark[@]}" \
        --screenshot="$work/shot.png" --window-size=1100,1300 "file://$work/frame.html"
    convert "$work/shot.png" -crop "$3x1300+0+0" +repage "$work/cut.png"
    small "$work/cut.png" "$screens/$2.png"
}

for page in "$pages"/*.html; do
    name=$(basename "$page" .html)
    screen "$page" "$name-desktop-light" 1000 light
    screen "$page" "$name-360-dark" 360 dark
    case $name in typical-*)
        screen "$page" "$name-desktop-dark" 1000 dark
        screen "$page" "$name-360-light" 360 light
        ;;
    esac
    browser --no-pdf-header-footer --print-to-pdf="$work/paper.pdf" "file://$page"
    pdftoppm -r 64 -f 1 -l 2 -png "$work/paper.pdf" "$work/paper"
    convert "$work"/paper-*.png -bordercolor '#888' -border 1 +append "$work/paper.png"
    rm "$work"/paper-*.png
    small "$work/paper.png" "$screens/$name-print.png"
done
echo "$(find "$screens" -name '*.png' | wc -l) pictures in docs/gallery/screens"
