package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.ReadingNote.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stored plans outlive releases: the form of each version is frozen in a file, and so is what becomes of a plan in it. */
class MigrationsTest {

    private static final Path FROZEN = Repository.root().resolve("poa-model/src/test/resources/schema");
    private static final boolean UPDATE = Boolean.getBoolean("poa.golden.update");

    private final PlanJson json = PlanJson.create();

    @Test
    void the_chain_ends_at_the_version_of_this_release() {
        assertThat(Migrations.standard().lastVersion()).isEqualTo(PlanOfAction.SCHEMA_VERSION);
    }

    @Test
    void version_2_has_all_places_of_version_1() throws IOException {
        assertThat(SchemaShape.lines().lines().toList())
                .containsAll(frozen("shape-1.txt").lines().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void a_plan_of_an_earlier_version_is_read_and_the_change_reported(int version) throws IOException {
        String earlier = frozen("late-shipment-" + version + ".json");
        Path expected = FROZEN.resolve("late-shipment-" + version + "-migrated.json");
        List<ReadingNote> notes = new ArrayList<>();

        PlanOfAction plan = json.read(earlier, notes::add);
        if (UPDATE) {
            Files.writeString(expected, json.write(plan));
        }

        assertThat(json.write(plan)).isEqualTo(Files.readString(expected));
        assertThat(json.read(earlier)).isEqualTo(plan);
        assertThat(json.readDraft(earlier).plan()).isEqualTo(plan);
        assertThat(json.readDraft(earlier).problems()).isEmpty();
        assertThat(json.readDraft(earlier).notes()).isEqualTo(notes);
        assertThat(notes)
                .containsExactly(
                        new ReadingNote(Kind.MIGRATED, "", "the plan was brought from schema version 1 to version 2"));
    }

    @Test
    void a_typing_error_in_a_draft_of_an_earlier_version_is_kept() throws IOException {
        String earlier = frozen("late-shipment-1.json").replace("\"2026-03-16\"", "\"16.3.\"");

        PlanDraft draft = json.readDraft(earlier);

        assertThat(draft.text("/schemaVersion")).contains("2");
        assertThat(draft.notes())
                .extracting(ReadingNote::kind)
                .startsWith(Kind.MIGRATED)
                .contains(Kind.WRONG_VALUE);
        assertThat(json.readDraft(json.write(draft))).isEqualTo(draft);
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.read(earlier))
                .satisfies(e -> assertThat(e.pointer()).startsWith("/actions/2/timeline/"));
    }

    @Test
    void the_steps_run_one_after_the_other_from_the_version_of_the_document() {
        Migrations chain = new Migrations(List.of(
                document -> renamed(document, "a", "b"),
                document -> renamed(document, "b", "c"),
                Migration.ONLY_NEW_MEMBERS));
        ObjectNode first = document("{\"schemaVersion\":1,\"a\":1}");
        ObjectNode second = document("{\"schemaVersion\":2,\"b\":1}");

        List<ReadingNote> all = chain.migrate(first, 1);
        List<ReadingNote> fromSecond = chain.migrate(second, 2);

        assertThat(first).isEqualTo(document("{\"schemaVersion\":4,\"c\":1}")).isEqualTo(second);
        assertThat(all)
                .extracting(ReadingNote::reason)
                .containsExactly(
                        "the plan was brought from schema version 1 to version 2",
                        "a is b now",
                        "the plan was brought from schema version 2 to version 3",
                        "b is c now",
                        "the plan was brought from schema version 3 to version 4");
        assertThat(fromSecond).isEqualTo(all.subList(2, 5));
    }

    @Test
    void a_step_may_change_what_a_plan_could_not_hold_otherwise() {
        PlanJson renaming = PlanJson.builder()
                .migrations(new Migrations(List.of(document -> renamed(document, "farewell", "closing"))))
                .build();
        List<ReadingNote> notes = new ArrayList<>();

        PlanOfAction plan = renaming.read("{\"farewell\":\"Thanks\",\"schemaVersion\":1}", notes::add);

        assertThat(plan.getClosing()).isEqualTo("Thanks");
        assertThat(plan.getSchemaVersion()).isEqualTo(PlanOfAction.SCHEMA_VERSION);
        assertThat(notes).extracting(ReadingNote::message).contains("farewell is closing now (at /closing).");
    }

    @Test
    void an_error_where_the_old_form_had_nothing_has_a_pointer_and_no_line() {
        PlanJson renaming = PlanJson.builder()
                .migrations(new Migrations(List.of(document -> renamed(document, "farewell", "submittedOn"))))
                .build();

        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> renaming.read("{\"farewell\":\"Thanks\",\"schemaVersion\":1}"))
                .withMessage("a date such as 2026-03-02 is expected, not \"Thanks\" (at /submittedOn).");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, Integer.MAX_VALUE})
    void a_version_that_the_chain_does_not_reach_is_refused_whatever_else_is_there(int version) {
        String text = "{\n\"later\":{\"x\":[1]},\n\"schemaVersion\":" + version + ",\"more\":1}";
        String message = "line 3, column 17: schema version " + version
                + " is not known, this release reads versions 1 to 2 (at /schemaVersion).";

        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.read(text))
                .withMessage(message);
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.readDraft(text))
                .withMessage(message);
    }

    private static List<ReadingNote> renamed(ObjectNode document, String from, String to) {
        document.set(to, document.remove(from));
        return List.of(new ReadingNote(Kind.MIGRATED, "/" + to, from + " is " + to + " now"));
    }

    private static ObjectNode document(String text) {
        return (ObjectNode) new JsonMapper().readTree(text);
    }

    private static String frozen(String name) throws IOException {
        return Files.readString(FROZEN.resolve(name), StandardCharsets.UTF_8);
    }
}
