package io.github.poasdk.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.ModelMember;
import io.github.poasdk.model.ModelPart;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint on the model is seen by a plain validator, and no value of the model is without bounds. */
class ModelConstraintsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** Who reads JSON checks the version of its form; a validator is not asked. */
    private static final String WITHOUT_BOUNDS = "PlanOfAction.schemaVersion";

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static Stream<ConstrainedPlace> places() {
        return ModelPart.allMembers()
                .flatMap(
                        member -> property(member).stream().flatMap(property -> ConstrainedPlace.of(member, property)));
    }

    static Stream<ModelMember> members() {
        return ModelPart.allMembers().filter(member -> !member.toString().equals(WITHOUT_BOUNDS));
    }

    static List<ModelPart> parts() {
        return ModelPart.all();
    }

    @Test
    void places_of_every_kind_are_found() {
        assertThat(places()).extracting(ConstrainedPlace::content).contains(ConstrainedPlace.Content.values());
        assertThat(places()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_bad_value_is_reported_at_its_place(ConstrainedPlace place) {
        assertThat(BadValues.of(place))
                .allSatisfy(value -> assertThat(violations(place.partWith(value)))
                        .contains(place.path(value) + " " + place.constraint().getMessageTemplate()));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void dates_out_of_order_are_reported_at_the_later_one(ModelPart part) {
        assertThat(VALIDATOR.getConstraintsForClass(part.type()).getConstraintDescriptors())
                .filteredOn(constraint -> constraint.getGroups().contains(Default.class))
                .allSatisfy(constraint -> assertThat(constraint.getAnnotation())
                        .isInstanceOfSatisfying(
                                Chronological.class,
                                dates -> assertThat(violations(reversed(part, dates)))
                                        .containsExactly(dates.later() + " " + dates.message())));
    }

    @ParameterizedTest
    @MethodSource("members")
    void no_member_is_without_bounds(ModelMember member) {
        ModelPart part = new ModelPart(member.part());

        assertThat(BadValues.unboundedOf(member))
                .allSatisfy(value -> assertThat(violations(part.with(part.empty(), member, value)))
                        .anyMatch(violation -> violation.startsWith(member.name())));
    }

    @ParameterizedTest
    @MethodSource("members")
    void every_part_in_a_part_is_validated_too(ModelMember member) {
        boolean hasParts = ModelPart.all().stream()
                .anyMatch(
                        part -> member.type().getTypeName().contains(part.type().getName()));
        boolean validated = property(member)
                .map(property -> Stream.concat(
                                Stream.of(property), property.getConstrainedContainerElementTypes().stream())
                        .anyMatch(CascadableDescriptor::isCascaded))
                .orElse(false);

        assertThat(validated).isEqualTo(hasParts);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_validator_takes_only_members_for_properties(ModelPart part) {
        BeanDescriptor bean = VALIDATOR.getConstraintsForClass(part.type());

        assertThat(part.members())
                .extracting(ModelMember::name)
                .containsAll(bean.getConstrainedProperties().stream()
                        .map(PropertyDescriptor::getPropertyName)
                        .toList());
        assertThat(violations(part.empty())).isEmpty();
    }

    private static Object reversed(ModelPart part, Chronological dates) {
        Object later = part.with(part.empty(), member(part, dates.later()), Optional.of(MONDAY));
        return part.with(later, member(part, dates.earlier()), Optional.of(MONDAY.plusDays(1)));
    }

    private static ModelMember member(ModelPart part, String name) {
        return part.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<PropertyDescriptor> property(ModelMember member) {
        return Optional.ofNullable(
                VALIDATOR.getConstraintsForClass(member.part()).getConstraintsForProperty(member.name()));
    }

    private static List<String> violations(Object part) {
        return VALIDATOR.validate(part).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .toList();
    }
}
