package io.github.poasdk.testkit.jqwik;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.Defect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.TypeUsage;

/**
 * Plans and defects for the parameters of properties.
 *
 * <pre>{@code
 * @Property
 * @Domain(PlanDomain.class)
 * void my_tool_keeps_a_draft(@ForAll @Plan(PlanKind.DRAFT) PlanOfAction plan) {
 *     assertThat(myTool.loaded(myTool.saved(plan))).isEqualTo(plan);
 * }
 * }</pre>
 *
 * <p>A plan without {@link Plan} is one of {@link PlanArbitraries#any()}.
 */
public final class PlanDomain extends DomainContextBase {

    /** For jqwik, which creates it. */
    public PlanDomain() {}

    @Provide
    Arbitrary<PlanOfAction> plans(TypeUsage type) {
        return type.findAnnotation(Plan.class)
                .map(plan -> PlanArbitraries.of(plan.value()))
                .orElseGet(PlanArbitraries::any);
    }

    @Provide
    Arbitrary<Defect> defects() {
        return PlanArbitraries.defects();
    }
}
