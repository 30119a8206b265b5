/** Plans, defects, letters, assertions and contracts for the tests of programs that use the POA SDK. */
module io.github.poasdk.testkit {
    // AssertJ needs it for soft assertions, and does not require it.
    requires net.bytebuddy;
    requires transitive io.github.poasdk.model;
    requires transitive io.github.poasdk.render.core;
    requires transitive io.github.poasdk.validation;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.params;
    requires tools.jackson.databind;
    requires static net.jqwik.api;

    exports io.github.poasdk.testkit;
    exports io.github.poasdk.testkit.assertion;
    exports io.github.poasdk.testkit.contract;
    exports io.github.poasdk.testkit.jqwik;

    // JUnit creates what stands behind an annotation, and calls the tests of a contract.
    opens io.github.poasdk.testkit to
            org.junit.platform.commons;
    opens io.github.poasdk.testkit.contract to
            org.junit.platform.commons;

    // So does jqwik with a domain.
    opens io.github.poasdk.testkit.jqwik;
}
