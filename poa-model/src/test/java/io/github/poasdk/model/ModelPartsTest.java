package io.github.poasdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.code.OpenCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every part of the model can do, as values have to. */
class ModelPartsTest {

    static List<ModelPart> parts() {
        return ModelPart.all();
    }

    static Stream<ModelMember> members() {
        return ModelPart.allMembers();
    }

    @Test
    void all_parts_are_found() {
        assertThat(parts())
                .hasSizeGreaterThanOrEqualTo(25)
                .contains(new ModelPart(PlanOfAction.class), new ModelPart(Period.class));
        assertThat(members()).extracting(ModelMember::name).contains("name", "asins", "extensions", "sizeBytes");
    }

    @Test
    void each_type_of_code_is_that_of_a_member() {
        assertThat(ModelPart.classesBeside(OpenCode.class).filter(OpenCode.class::isAssignableFrom))
                .hasSizeGreaterThan(5)
                .filteredOn(type -> !type.isInterface())
                .allSatisfy(type -> assertThat(members())
                        .anyMatch(member -> member.type().getTypeName().contains(type.getName())));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_copy_without_a_change_is_equal(ModelPart part) {
        assertThat(Stream.of(part.empty(), new FreshValues().next(part)))
                .allSatisfy(
                        value -> assertThat(part.build(part.toBuilder(value))).isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void equal_content_makes_equal_parts(ModelPart part) {
        assertThat(new FreshValues().next(part))
                .isEqualTo(new FreshValues().next(part))
                .hasSameHashCodeAs(new FreshValues().next(part))
                .isNotEqualTo(part.empty());
    }

    @ParameterizedTest
    @MethodSource("members")
    void a_copy_with_a_change_differs_in_this_member_alone(ModelMember changed) {
        ModelPart part = new ModelPart(changed.part());
        FreshValues values = new FreshValues();
        Object full = values.next(part);
        Object value = values.other(changed, full);

        Object copy = part.with(full, changed, value);

        assertThat(copy).isNotEqualTo(full);
        assertThat(changed.read(copy)).isEqualTo(value);
        assertThat(part.members())
                .filteredOn(member -> !member.equals(changed))
                .allSatisfy(member -> assertThat(member.read(copy)).isEqualTo(member.read(full)));
    }
}
