package io.github.poasdk.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Renderers by the id of their format. Immutable and thread-safe.
 *
 * <pre>{@code
 * Renderers renderers = Renderers.of(TextRenderer.create(), HtmlRenderer.create());
 * renderers.get("html").write(document, out);
 * }</pre>
 */
public final class Renderers {

    private final Map<String, Renderer> byFormat;

    private Renderers(List<Renderer> renderers) {
        Map<String, Renderer> map = new TreeMap<>();
        for (Renderer renderer : renderers) {
            Renderer other = map.put(renderer.format().id(), renderer);
            if (other != null) {
                throw new IllegalArgumentException(
                        "two renderers write " + renderer.format().id() + ": "
                                + other.getClass().getName() + " and "
                                + renderer.getClass().getName());
            }
        }
        byFormat = Collections.unmodifiableMap(map);
    }

    /**
     * These renderers.
     *
     * @param renderers one for each format
     * @return the renderers
     * @throws IllegalArgumentException if two write the same format
     */
    public static Renderers of(Renderer... renderers) {
        return new Renderers(List.of(renderers));
    }

    /**
     * The renderers of all modules on the class path or module path, found by {@link ServiceLoader} with the class loader of
     * the SDK.
     *
     * @return the renderers, each with its defaults
     * @throws IllegalArgumentException if two write the same format
     * @throws java.util.ServiceConfigurationError if one can't be made
     */
    public static Renderers onPath() {
        List<Renderer> renderers = new ArrayList<>();
        ServiceLoader.load(RendererProvider.class, Renderers.class.getClassLoader())
                .forEach(provider -> renderers.add(provider.create()));
        return new Renderers(renderers);
    }

    /**
     * All renderers.
     *
     * @return the renderers, by the id of their format
     */
    public List<Renderer> all() {
        return List.copyOf(byFormat.values());
    }

    /**
     * The renderer of a format.
     *
     * @param format the id of the format, such as {@code html}
     * @return the renderer
     * @throws IllegalArgumentException if there is none; the message names those that are there and the artifact to add
     */
    public Renderer get(String format) {
        Objects.requireNonNull(format, "format must not be null");
        Renderer renderer = byFormat.get(format);
        if (renderer == null) {
            throw new IllegalArgumentException("there is no renderer for \"" + format + "\", only for "
                    + byFormat.keySet() + "; for a format of the SDK add the artifact poa-render-" + format);
        }
        return renderer;
    }

    /**
     * The renderer whose format has the extension of a file.
     *
     * @param fileName the name of the file, with or without a folder
     * @return the renderer, if there is one
     */
    public Optional<Renderer> forFile(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return byFormat.values().stream()
                .filter(renderer -> lower.endsWith("." + renderer.format().fileExtension()))
                .findFirst();
    }
}
