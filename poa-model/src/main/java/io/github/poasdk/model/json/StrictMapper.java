package io.github.poasdk.model.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.poasdk.model.code.OpenCode;
import java.time.LocalDate;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TSFBuilder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** The mappers of this package: everything that Jackson forgives by default is refused. */
final class StrictMapper {

    private static final int MAX_NAME = 200;
    static final int MAX_NUMBER = 100;

    /** A mapper learns the types of the model when it meets them first, which takes longer than to read a plan. */
    private static final JsonMapper OF_VALUES = strict(json(ReadLimits.DEFAULT)).build();

    private static final JsonMapper OF_DOCUMENTS = ofDocuments(ReadLimits.DEFAULT);

    private StrictMapper() {}

    /** For values that are in memory already. */
    static JsonMapper create() {
        return OF_VALUES;
    }

    /** For documents, whose texts have to be whole. */
    static JsonMapper create(ReadLimits limits) {
        return limits.equals(ReadLimits.DEFAULT) ? OF_DOCUMENTS : ofDocuments(limits);
    }

    private static JsonMapper ofDocuments(ReadLimits limits) {
        return strict(json(limits))
                .addModule(new SimpleModule("poa-texts").addDeserializer(String.class, new WellFormedTextReader()))
                .build();
    }

    static <B extends TSFBuilder<?, B>> B bounded(B factory, ReadLimits limits) {
        return factory.streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.length())
                        .maxNameLength(MAX_NAME)
                        .maxNumberLength(MAX_NUMBER)
                        .maxTokenCount(limits.tokens())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    private static JsonMapper.Builder strict(JsonMapper.Builder mapper) {
        return mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule("poa-values")
                        .addDeserializer(LocalDate.class, new IsoDateReader())
                        .addSerializer(LocalDate.class, new IsoDateWriter())
                        .addSerializer(OpenCode.class, new CodeWriter()));
    }

    private static JsonMapper.Builder json(ReadLimits limits) {
        return JsonMapper.builder(bounded(JsonFactory.builder(), limits)
                        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                        .build())
                .defaultPrettyPrinter(new PlanPrinter());
    }
}
