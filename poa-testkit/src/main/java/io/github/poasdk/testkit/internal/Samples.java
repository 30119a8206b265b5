package io.github.poasdk.testkit.internal;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Values that break careless code, and a plan with every member. */
public final class Samples {

    private static final JsonNode TEXTS = PlanTree.parse(file("texts.json"));
    private static final PlanOfAction EVERY_MEMBER = PlanJson.create().read(file("every-member.json"));

    private Samples() {}

    /**
     * A plan in which each member of each part stands at least once.
     *
     * @return the plan
     */
    public static PlanOfAction everyMember() {
        return EVERY_MEMBER;
    }

    /**
     * Texts of one kind: {@code hostile}, {@code unicode}, {@code lines}, {@code numbers}, {@code dates} or {@code names}.
     *
     * @param kind the kind
     * @return the texts
     */
    public static List<String> of(String kind) {
        return TEXTS.required(kind).valueStream().map(JsonNode::stringValue).toList();
    }

    private static String file(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }
}
