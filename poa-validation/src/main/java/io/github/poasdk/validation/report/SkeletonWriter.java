package io.github.poasdk.validation.report;

import io.github.poasdk.validation.PlanSkeleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Writes a skeleton as a form in YAML: above each empty place a comment says what belongs there. Where a finding names the gap
 * the comment is its sentence, in the language of the reader; elsewhere it is what the JSON Schema says of the member, in
 * English. Known codes and an example stand behind it. Immutable and thread-safe.
 *
 * <pre>{@code
 * PlanSkeleton skeleton = PlanSkeleton.of(IssueType.LATE_SHIPMENT_RATE, ResponseKind.PLAN);
 * String form = SkeletonWriter.create().yaml(skeleton, Locale.ENGLISH);
 * }</pre>
 */
public final class SkeletonWriter {

    private static final SkeletonWriter INSTANCE = new SkeletonWriter();
    private static final int WIDTH = 100;
    private static final int STEP = 2;

    /** Texts that YAML could take for something else are quoted. */
    private static final Pattern PLAIN = Pattern.compile("[A-Z][A-Z0-9_]+|[a-z]+-[0-9]+");

    private SkeletonWriter() {}

    /**
     * The only one.
     *
     * @return a writer
     */
    public static SkeletonWriter create() {
        return INSTANCE;
    }

    /**
     * The skeleton in YAML, which {@link io.github.poasdk.model.json.PlanJson#yaml()} reads, filled in or not.
     *
     * @param skeleton the skeleton
     * @param locale the language of the reader; English if there is no other
     * @return lines of at most {@value #WIDTH} columns, each with a line feed
     */
    public String yaml(PlanSkeleton skeleton, Locale locale) {
        Form form = new Form(skeleton, locale);
        form.comment(0, form.words.with("skeleton.head", "quote", "\""));
        form.members(0, "", ReportMapper.tree(skeleton.json()));
        return form.text.toString();
    }

    /** One form that is being written. */
    private static final class Form {

        private final ReportWords words;
        private final SkeletonGuide guide;
        private final StringBuilder text = new StringBuilder();

        private Form(PlanSkeleton skeleton, Locale locale) {
            this.words = ReportWords.forLocale(locale);
            this.guide = SkeletonGuide.of(skeleton, words);
        }

        private void members(int indent, String pointer, JsonNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (indent == 0) {
                    text.append('\n');
                }
                String place = pointer + "/" + member.getKey();
                List<String> comments = isEmpty(member.getValue()) ? guide.about(place) : guide.findings(place);
                comments.forEach(line -> comment(indent, line));
                indent(indent);
                member(indent, place, member);
            }
        }

        private void member(int indent, String pointer, Map.Entry<String, JsonNode> member) {
            JsonNode value = member.getValue();
            text.append(member.getKey()).append(':');
            if (value.isObject() && !value.isEmpty()) {
                text.append('\n');
                members(indent + STEP, pointer, value);
            } else if (value.path(0).isObject()) {
                text.append('\n');
                elements(indent + STEP, pointer, value);
            } else {
                text.append(isEmpty(value) ? "" : " " + scalar(value)).append('\n');
            }
        }

        private void elements(int indent, String pointer, JsonNode list) {
            for (int i = 0; i < list.size(); i++) {
                guide.findings(pointer + "/" + i).forEach(line -> comment(indent, line));
                indent(indent).append("-\n");
                int start = text.length();
                members(indent + STEP, pointer + "/" + i, list.get(i));
                joinHyphen(start, indent + STEP);
            }
        }

        /** The first member stands behind the hyphen, unless a comment comes before it. */
        private void joinHyphen(int start, int indent) {
            if (text.charAt(start + indent) != '#') {
                text.replace(start - 1, start + indent, " ");
            }
        }

        private static boolean isEmpty(JsonNode value) {
            return value.isNull() || (value.isContainer() && value.isEmpty());
        }

        private static String scalar(JsonNode value) {
            if (value.isArray()) {
                List<String> elements = value.valueStream().map(Form::scalar).toList();
                return "[" + String.join(", ", elements) + "]";
            }
            boolean isPlain =
                    !value.isString() || PLAIN.matcher(value.stringValue()).matches();
            return isPlain ? value.asString() : value.toString();
        }

        private void comment(int indent, String content) {
            for (String line : DisplayText.wrapped(content, WIDTH - indent - STEP)) {
                indent(indent).append("# ").append(line).append('\n');
            }
        }

        private StringBuilder indent(int columns) {
            return text.append(" ".repeat(columns));
        }
    }
}
