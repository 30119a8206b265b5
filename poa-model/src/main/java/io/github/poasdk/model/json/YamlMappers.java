package io.github.poasdk.model.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** The only class that needs the library for YAML; it is loaded when YAML is asked for. */
final class YamlMappers {

    private YamlMappers() {}

    /** For tokens and for text; values are read by the mapper for JSON. */
    static ObjectMapper create(ReadLimits limits) {
        YAMLFactory factory = StrictMapper.bounded(YAMLFactory.builder(), limits)
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(limits.length())
                        .build())
                .stringQuotingChecker(new Quoting())
                .enable(YAMLWriteFeature.ALLOW_LONG_KEYS)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                .build();
        return YAMLMapper.builder(factory).build();
    }

    /** Where the first alias is; one behind an error of the syntax is not looked for. */
    static Optional<TokenStreamLocation> findAlias(JsonParser parser) {
        try {
            while (parser.nextToken() != null) {
                if (((YAMLParser) parser).isCurrentAlias()) {
                    return Optional.of(parser.currentTokenLocation());
                }
            }
        } catch (JacksonException e) {
            // Whoever reads the document comes to the same error and describes it.
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** All texts, and each name that could be more than a name. */
    private static final class Quoting extends StringQuotingChecker {

        private static final long serialVersionUID = 1L;

        private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

        @Override
        public boolean needToQuoteName(String name) {
            return !PLAIN.matcher(name).matches();
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return true;
        }
    }
}
