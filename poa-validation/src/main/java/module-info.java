/** The rules of a plan of action and the findings that they give. */
module io.github.poasdk.validation {
    requires transitive io.github.poasdk.model;
    requires java.xml;
    requires com.fasterxml.jackson.annotation;
    requires org.hibernate.validator;
    requires tools.jackson.databind;

    exports io.github.poasdk.validation;
    exports io.github.poasdk.validation.checklist;
    exports io.github.poasdk.validation.coverage;
    exports io.github.poasdk.validation.finding;
    exports io.github.poasdk.validation.pack;
    exports io.github.poasdk.validation.redact;
    exports io.github.poasdk.validation.prose;
    exports io.github.poasdk.validation.report;

    provides io.github.poasdk.model.PlanRuleBook with
            io.github.poasdk.validation.internal.StandardRuleBook;
}
