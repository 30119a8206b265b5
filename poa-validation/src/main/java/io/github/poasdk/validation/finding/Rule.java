package io.github.poasdk.validation.finding;

/**
 * What stands in the rule book about one finding code.
 *
 * @param code the stable code, never reused
 * @param category what the rule is about
 * @param severity how much its findings weigh
 * @param basis where the rule comes from
 * @param schemaExpressible whether the JSON Schemas of {@link io.github.poasdk.model.json.PlanJsonSchema} refuse a plan with
 *     such a finding: the one for drafts if the category is {@link Category#FORMAT}, the one for submission always
 */
public record Rule(String code, Category category, Severity severity, Basis basis, boolean schemaExpressible) {

    /**
     * A rule that no schema can say.
     *
     * @param code the stable code, never reused
     * @param category what the rule is about
     * @param severity how much its findings weigh
     * @param basis where the rule comes from
     */
    public Rule(String code, Category category, Severity severity, Basis basis) {
        this(code, category, severity, basis, false);
    }
}
