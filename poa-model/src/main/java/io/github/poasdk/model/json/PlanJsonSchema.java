package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The JSON Schemas (2020-12) of the JSON that {@link PlanJson} writes, for readers without Java: forms, editors, other
 * programs. They say what a schema can say of the constraints on the model, with descriptions and examples.
 *
 * <pre>{@code
 * String schema = PlanJsonSchema.SUBMISSION.text();
 * }</pre>
 *
 * <p>Every plan without an error is accepted by both. Order of dates, references, what each kind of response needs and
 * warnings are beyond a schema; the validator of {@code poa-validation} finds them.
 */
public enum PlanJsonSchema {
    /** What is there is well formed; anything may be missing. */
    DRAFT,
    /** What is there is well formed, and nothing that every plan needs is missing. */
    SUBMISSION;

    /**
     * The {@code $id} of the schema, with the version of the JSON form.
     *
     * @return a URN, such as {@code urn:poasdk:plan:2:draft}
     */
    public String id() {
        return "urn:poasdk:plan:" + PlanOfAction.SCHEMA_VERSION + ":" + label();
    }

    /**
     * The schema.
     *
     * @return the JSON text
     */
    public String text() {
        try (InputStream in = Objects.requireNonNull(PlanJsonSchema.class.getResourceAsStream(resource()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the file under {@code docs/schema}, which is a resource beside this class. */
    String resource() {
        return "plan-v" + PlanOfAction.SCHEMA_VERSION + "-" + label() + ".schema.json";
    }

    /** The word for this schema in names. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
