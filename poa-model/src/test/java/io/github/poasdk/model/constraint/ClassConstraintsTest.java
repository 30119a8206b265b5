package io.github.poasdk.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClassConstraintsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** What an application may validate with our constraints: its own type, without an interface. */
    @Chronological(earlier = "start", later = "end", message = "{END}")
    @Measurable(
            numbers = {"low", "high"},
            message = "{UNIT}")
    public record Bean(
            Optional<LocalDate> getStart,
            Optional<LocalDate> getEnd,
            Optional<BigDecimal> getLow,
            Optional<BigDecimal> getHigh,
            @Nullable String getUnit) {}

    @Chronological(earlier = "start", later = "end", message = "{END}")
    record Misdeclared(Optional<LocalDate> getStart) {}

    static final class Holder {
        @Present(message = "{PRESENT}")
        @SuppressWarnings("NullableOptional")
        @Nullable
        Optional<String> value;
    }

    static final class Steps {
        @NotAllBlank(message = "{TEXT}")
        @Nullable
        List<@Nullable String> value;
    }

    @Test
    void dates_in_order_equal_or_absent_are_valid() {
        assertThat(violations(dates(MONDAY, MONDAY.plusDays(1)))).isEmpty();
        assertThat(violations(dates(MONDAY, MONDAY))).isEmpty();
        assertThat(violations(dates(null, MONDAY))).isEmpty();
        assertThat(violations(dates(MONDAY, null))).isEmpty();
    }

    @Test
    void dates_out_of_order_are_reported_at_the_later_one() {
        assertThat(violations(dates(MONDAY, MONDAY.minusDays(1)))).containsExactly("end {END}");
    }

    @Test
    void a_number_without_a_unit_is_reported_at_the_unit() {
        assertThat(violations(numbers(null, null, ""))).isEmpty();
        assertThat(violations(numbers(null, "1", "%"))).isEmpty();
        assertThat(violations(numbers("1", null, " "))).containsExactly("unit {UNIT}");
        assertThat(violations(numbers(null, "1", ""))).containsExactly("unit {UNIT}");
    }

    @Test
    void a_constraint_on_a_property_that_is_not_there_is_a_wrong_declaration() {
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> validator.validate(new Misdeclared(Optional.of(MONDAY))))
                .withMessageContaining("getEnd");
    }

    @Test
    void a_null_property_is_a_wrong_declaration() {
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> validator.validate(numbers("1", null, null)))
                .withMessageContaining("'unit'");
    }

    @Test
    void only_an_optional_with_a_value_is_present() {
        Holder holder = new Holder();
        assertThat(validator.validate(holder)).hasSize(1);
        holder.value = Optional.empty();
        assertThat(validator.validate(holder)).hasSize(1);
        holder.value = Optional.of("");
        assertThat(validator.validate(holder)).isEmpty();
    }

    @Test
    void one_text_of_a_list_is_enough() {
        Steps steps = new Steps();
        assertThat(validator.validate(steps)).hasSize(1);
        steps.value = List.of();
        assertThat(validator.validate(steps)).hasSize(1);
        steps.value = List.of("", " \n", "\u3000");
        assertThat(validator.validate(steps)).hasSize(1);
        steps.value = Arrays.asList("", null, "a");
        assertThat(validator.validate(steps)).isEmpty();
    }

    private static Bean dates(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new Bean(Optional.ofNullable(start), Optional.ofNullable(end), Optional.empty(), Optional.empty(), "");
    }

    private static Bean numbers(@Nullable String low, @Nullable String high, @Nullable String unit) {
        return new Bean(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(low).map(BigDecimal::new),
                Optional.ofNullable(high).map(BigDecimal::new),
                unit);
    }

    private List<String> violations(Bean bean) {
        return validator.validate(bean).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .toList();
    }
}
