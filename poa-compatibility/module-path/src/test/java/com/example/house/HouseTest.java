package com.example.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.render.RendererProvider;
import io.github.poasdk.render.Renderers;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.DefectSource;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.PlanSource;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.validation.PlanValidator;
import java.util.ServiceLoader;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

/** Runs in the module of the application; only the tests' own libraries are on the class path. */
@Tag("jdk")
class HouseTest {

    private static final House HOUSE = new House();

    @Test
    void the_application_and_all_that_it_requires_are_named_modules() {
        assertThat(House.class.getModule().getName()).isEqualTo("com.example.house");
        assertThat(HouseTest.class.getModule()).isSameAs(House.class.getModule());
        assertThat(new Class<?>[] {
                    PlanOfAction.class,
                    PlanValidator.class,
                    PlanComposer.class,
                    TextRenderer.class,
                    MarkdownRenderer.class,
                    HtmlRenderer.class,
                    HibernateValidator.class,
                    ObjectMapper.class
                })
                .extracting(Class::getModule)
                .allMatch(Module::isNamed)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @PlanSource(stages = Stage.COMPLETE, issueTypes = "LATE_SHIPMENT_RATE")
    void a_type_of_its_own_with_a_plan_in_it_is_written_read_and_validated(PlanOfAction plan) {
        CaseFile file = new CaseFile("2026-17", plan);

        CaseFile read = HOUSE.read(HOUSE.write(file));

        assertThat(read).isEqualTo(file);
        assertThat(HOUSE.violations(read)).isEmpty();
        assertThat(HOUSE.report(read).hasErrors()).isFalse();
    }

    @Test
    void violations_of_its_own_type_and_of_the_plan_are_found_together() {
        PlanOfAction plan =
                PlanPaths.create().add(Plans.complete(IssueType.LATE_SHIPMENT_RATE), "/issues/0/asins/0", "B0-WRONG");

        assertThat(HOUSE.violations(new CaseFile(" ", plan)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("number", "plan.issues[0].asins[0].<list element>");
    }

    @ParameterizedTest
    @DefectSource("POA-CAUSE-NO-*")
    void the_rules_run_in_its_own_validator(Defect defect) {
        assertThat(HOUSE.violations(new CaseFile("2026-17", defect.plan()), Submission.class))
                .extracting(violation -> violation.getMessageTemplate())
                .contains("{" + defect.code() + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown", "text"})
    void each_renderer_is_found_as_a_service(String format) {
        assertThat(Renderers.onPath().get(format).format().id()).isEqualTo(format);
        assertThat(ServiceLoader.load(RendererProvider.class).stream()
                        .map(provider -> provider.type().getModule().getName()))
                .contains("io.github.poasdk.render." + format);
    }
}
