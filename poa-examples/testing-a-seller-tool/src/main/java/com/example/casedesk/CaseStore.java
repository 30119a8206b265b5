package com.example.casedesk;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Forms as we store them: JSON of our own mapper, in which the parts of the SDK look as they do in its own JSON. */
final class CaseStore {

    /** No case that we have ever had comes near it. */
    static final int MAX_LENGTH = 2_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MAX_LENGTH)
                            .maxNestingDepth(32)
                            .build())
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private CaseStore() {}

    static String write(CaseForm form) {
        return MAPPER.writeValueAsString(form);
    }

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException if the text is none; its message is a sentence
     */
    static CaseForm read(String json) {
        try {
            return MAPPER.readValue(json, CaseForm.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(sentence(e), e);
        }
    }

    /** Where, and no more: what Jackson says is about Java. */
    private static String sentence(JacksonException e) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            field.append(name == null ? "[" + step.getIndex() + "]" : field.isEmpty() ? name : "." + name);
        }
        String what =
                field.isEmpty() ? "this is no form of our desk" : field + " is missing, or is not what belongs there";
        TokenStreamLocation place = e.getLocation();
        return place == null ? what : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": " + what;
    }
}
