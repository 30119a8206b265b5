/** The immutable plan of action, its constraint annotations and its JSON. */
module io.github.poasdk.model {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.dataformat.yaml;
    requires static org.snakeyaml.engine;
    requires static org.immutables.value.annotations;

    exports io.github.poasdk.model;
    exports io.github.poasdk.model.code;
    exports io.github.poasdk.model.constraint;
    exports io.github.poasdk.model.json;

    // The implementations of the model's interfaces are hidden; JSON mappers create them.
    opens io.github.poasdk.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses io.github.poasdk.model.PlanRuleBook;
}
