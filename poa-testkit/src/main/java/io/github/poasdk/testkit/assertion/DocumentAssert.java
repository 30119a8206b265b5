package io.github.poasdk.testkit.assertion;

import io.github.poasdk.render.document.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a document. Not thread-safe, and not to be extended.
 *
 * <pre>{@code
 * assertThat(document).hasHeading("Root causes");
 * assertThat(document).saysInOrder("Root causes", "Corrective actions", plan.getClosing());
 * assertThat(document).hasNoGapMarks();
 * }</pre>
 */
public class DocumentAssert extends AbstractTextAssert<DocumentAssert, Document> {

    private static final int MAX_LISTED = 30;

    private @Nullable DocumentReader reader;

    DocumentAssert(@Nullable Document actual) {
        super(actual, DocumentAssert.class);
    }

    /**
     * A section has the heading.
     *
     * @param heading all of the heading, without its number or mark
     * @return this
     */
    public final DocumentAssert hasHeading(String heading) {
        String wanted = TextLines.squeezed(heading);
        if (isThere(what())
                && reader().headings().stream().map(TextLines::squeezed).noneMatch(wanted::equals)) {
            fail("Expecting a document with the heading\n  " + Shown.quoted(heading) + "\n"
                    + listed("heading", reader().headings()));
        }
        return this;
    }

    /**
     * Something that a draft lacks is marked.
     *
     * @return this
     */
    public final DocumentAssert hasGapMarks() {
        if (isThere(what()) && reader().gaps().isEmpty()) {
            fail("Expecting a document with marks of what is missing, but it has none.");
        }
        return this;
    }

    /**
     * Nothing is marked as missing.
     *
     * @return this
     */
    public final DocumentAssert hasNoGapMarks() {
        if (isThere(what()) && !reader().gaps().isEmpty()) {
            fail("Expecting a document without marks of what is missing.\n" + listed("mark", reader().gaps()));
        }
        return this;
    }

    @Override
    final String what() {
        return "document";
    }

    @Override
    final List<String> lines() {
        return reader().lines();
    }

    private DocumentReader reader() {
        DocumentReader read = reader;
        if (read == null) {
            read = DocumentReader.read(actual);
            reader = read;
        }
        return read;
    }

    private static String listed(String noun, List<String> texts) {
        if (texts.isEmpty()) {
            return "The document has no " + noun + "s.";
        }
        StringBuilder listed = new StringBuilder("The document has " + FindingLines.count(texts.size(), noun) + ":");
        texts.stream().limit(MAX_LISTED).forEach(text -> listed.append("\n  ").append(Shown.quoted(text)));
        if (texts.size() > MAX_LISTED) {
            listed.append("\n  and ").append(texts.size() - MAX_LISTED).append(" more");
        }
        return listed.toString();
    }
}
