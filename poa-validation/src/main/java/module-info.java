/** The rules of a plan of action and the findings that they give. */
module io.github.poasdk.validation {
    requires transitive io.github.poasdk.model;
    requires org.hibernate.validator;

    exports io.github.poasdk.validation;
    exports io.github.poasdk.validation.finding;

    provides io.github.poasdk.model.PlanRuleBook with
            io.github.poasdk.validation.internal.StandardRuleBook;
}
