package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.validation.finding.FindingMessages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.bootstrap.GenericBootstrap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages of an application's own factory, with its own idea of the reader's locale, on machines of any locale. */
class OwnFactoryLanguagesTest {

    private static final PlanOfAction EMPTY = PlanOfAction.builder().build();

    static Stream<Arguments> readers() {
        return Stream.of("en", "de", "tr", "ja")
                .map(Locale::forLanguageTag)
                .flatMap(machine -> Stream.concat(
                                FindingMessages.languages().stream(),
                                Stream.of("en-GB", "de-AT", "zh-CN", "zh-TW", "zh-Hant-HK")
                                        .map(Locale::forLanguageTag))
                        .map(reader -> Arguments.of(machine, reader)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void messages_are_in_the_language_of_the_reader(Locale machine, Locale reader) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(machine);

            for (MessageInterpolator interpolator : interpolators()) {
                assertThat(violations(interpolator, reader))
                        .hasSizeGreaterThan(3)
                        .allSatisfy(violation -> assertThat(violation.getMessage())
                                .isEqualTo(FindingMessages.forLocale(reader).template(code(violation))));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<MessageInterpolator> interpolators() {
        GenericBootstrap bootstrap = Validation.byDefaultProvider();
        return List.of(bootstrap.configure().getDefaultMessageInterpolator(), new ParameterMessageInterpolator());
    }

    private static Set<ConstraintViolation<PlanOfAction>> violations(MessageInterpolator messages, Locale reader) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ForReader(messages, reader))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(EMPTY, Submission.class);
        }
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate().replaceAll("[{}]", "");
    }
}
