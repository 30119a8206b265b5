package io.github.poasdk.examples.quickstart;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the modules may know of each other, where the list of allowed dependencies can't say it. */
@Tag("once")
class ArchitectureTest {

    private static final int MAX_LINES = 400;

    private static final List<String> SIGNATURE_TYPES =
            List.of("java.", "jakarta.validation.", "io.github.poasdk.", "org.jspecify.");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.poasdk");

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.github.poasdk.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void renderers_see_the_document_and_never_the_plan() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.github.poasdk.render",
                        "io.github.poasdk.render.document",
                        "io.github.poasdk.render.text..",
                        "io.github.poasdk.render.markdown..",
                        "io.github.poasdk.render.html..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.poasdk.model..")
                .check(CLASSES);
    }

    @Test
    void validation_and_rendering_know_nothing_of_each_other() {
        noClasses()
                .that()
                .resideInAPackage("io.github.poasdk.validation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.poasdk.render..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("io.github.poasdk.render..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.poasdk.validation..")
                .check(CLASSES);
    }

    @Test
    void nothing_but_tests_knows_the_test_kit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.poasdk.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.poasdk.testkit..")
                .check(CLASSES);
        assertThat(CLASSES).anyMatch(ArchitectureTest::isOfTestKit);
    }

    @Test
    void the_test_kit_loads_without_jqwik_but_for_one_package() {
        noClasses()
                .that()
                .resideInAPackage("io.github.poasdk.testkit..")
                .and()
                .resideOutsideOfPackage("io.github.poasdk.testkit.jqwik")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "io.github.poasdk.testkit.jqwik")
                .check(CLASSES);
        assertThat(CLASSES).anyMatch(type -> type.getPackageName().equals("io.github.poasdk.testkit.jqwik"));
    }

    @Test
    void libraries_log_nothing_and_print_nothing() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.poasdk.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging", "org.jboss.logging", "org.slf4j")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    /** One class reads its own files by their URLs, since another library may have files of the same name. */
    @Test
    void libraries_open_no_connection() {
        DescribedPredicate<JavaClass> network = resideInAnyPackage(
                "java.net..", "java.nio.channels..", "java.rmi..", "javax.naming..", "javax.net..", "sun.net..");

        assertThat(CLASSES.stream()
                        .filter(type -> !type.getPackageName().contains(".examples"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> network.test(dependency.getTargetClass()))
                        .map(dependency -> dependency.getOriginClass().getSimpleName() + " "
                                + dependency.getTargetClass().getName())
                        .distinct())
                .containsExactly("TextFiles java.net.URL");
    }

    @Test
    void renderers_and_the_composer_read_no_clock_locale_or_zone() {
        noClasses()
                .that()
                .resideInAPackage("io.github.poasdk.render..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.(Clock|ZoneId|Instant)|java\\.text\\..*|java\\.time\\.format\\..*")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(CLASSES);
    }

    @Test
    void no_type_of_a_library_stands_in_a_public_signature() {
        Set<String> foreign = CLASSES.stream()
                .filter(ArchitectureTest::isApi)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(ArchitectureTest::isVisible)
                .filter(unit -> !isOfTestKit(unit.getOwner()))
                .flatMap(ArchitectureTest::signature)
                .filter(name -> name.contains(".") && SIGNATURE_TYPES.stream().noneMatch(name::startsWith))
                .collect(Collectors.toSet());

        assertThat(foreign).isEmpty();
    }

    @Test
    void no_source_file_is_too_long() throws IOException {
        try (Stream<Path> files = Files.walk(Golden.root())) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();

            assertThat(sources)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(MAX_LINES));
        }
    }

    @Test
    void the_bill_of_materials_lists_every_published_module() throws IOException {
        String bom = Files.readString(Golden.root().resolve("poa-bom/pom.xml"));
        List<String> published;
        try (Stream<Path> files = Files.walk(Golden.root(), 4)) {
            published = files.filter(file -> file.endsWith("src/main"))
                    .map(file -> file.getName(file.getNameCount() - 3).toString())
                    .filter(name -> name.startsWith("poa-")
                            && !List.of("poa-benchmarks", "poa-cli").contains(name))
                    .toList();
        }
        List<String> listed = Pattern.compile("<artifactId>(poa-(?!bom)[a-z-]+)</artifactId>")
                .matcher(bom)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"poa-bom/pom.xml", "poa-compatibility/pom.xml"})
    void what_has_no_parent_is_built_with_the_plugins_of_the_parent(String pom) throws IOException {
        assertThat(pluginVersions(pom)).isNotEmpty().isSubsetOf(pluginVersions("pom.xml"));
    }

    private static List<String> pluginVersions(String file) throws IOException {
        String pom = Files.readString(Golden.root().resolve(file));
        return Pattern.compile("<artifactId>([a-z-]+-plugin)</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(pom)
                .results()
                .map(match -> match.group(1) + ":" + match.group(2))
                .toList();
    }

    private static boolean isApi(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".internal")
                && !type.getPackageName().contains(".examples");
    }

    /** Assertions and sources of arguments are made of types of AssertJ and JUnit. */
    private static boolean isOfTestKit(JavaClass type) {
        return type.getPackageName().startsWith("io.github.poasdk.testkit");
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return (unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<String> signature(JavaCodeUnit unit) {
        return Stream.concat(
                Stream.of(unit.getRawReturnType().getBaseComponentType().getName()),
                Stream.concat(
                        unit.getRawParameterTypes().stream()
                                .map(type -> type.getBaseComponentType().getName()),
                        unit.getThrowsClause().getTypes().stream().map(JavaClass::getName)));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
