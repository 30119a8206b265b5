package com.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.jayway.jsonpath.JsonPath;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.DefectSource;
import io.github.poasdk.testkit.Defects;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.PlanSource;
import io.github.poasdk.testkit.Plans;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The application as its users see it: over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("jdk")
class DeskTest {

    private static final PlanJson JSON = PlanJson.create();
    private static final PlanPaths PATHS = PlanPaths.create();
    private static final PlanOfAction PLAN = Plans.complete(IssueType.LATE_SHIPMENT_RATE);
    private static final PlanOfAction WRONG_ASIN = PATHS.add(PLAN, "/issues/0/asins/0", "B0-WRONG");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @PlanSource
    void any_plan_is_taken_and_comes_back_as_it_was_sent(PlanOfAction plan) throws Exception {
        HttpResponse<String> answer = post("/drafts", JSON.write(plan));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.read(answer.body())).isEqualTo(plan);
    }

    @ParameterizedTest
    @PlanSource(stages = Stage.COMPLETE)
    void a_complete_plan_can_be_submitted(PlanOfAction plan) throws Exception {
        HttpResponse<String> answer = post("/submissions", JSON.write(plan));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.read(answer.body())).isEqualTo(plan);
    }

    @Test
    void a_value_of_the_wrong_form_is_refused_with_its_path() throws Exception {
        HttpResponse<String> answer = post("/drafts", JSON.write(WRONG_ASIN));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(remarks(answer, "found")).containsExactly("POA-FORMAT-ASIN /issues/0/asins/0");
        assertThat(remarks(answer, "path")).containsExactly("issues[0].asins[0]");
    }

    @ParameterizedTest
    @CsvSource({"de, Schreiben Sie die ASIN", "en, Write the ASIN"})
    void sentences_are_in_the_language_of_the_request(String language, String sentence) throws Exception {
        HttpResponse<String> answer = post("/drafts", JSON.write(WRONG_ASIN), language);

        assertThat(remarks(answer, "sentence")).singleElement(STRING).startsWith(sentence);
        assertThat(messages(answer)).singleElement(STRING).startsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${validatedValue}", "{POA-FORMAT-ASIN}", "%s"})
    void a_text_of_the_plan_is_no_template(String text) throws Exception {
        PlanOfAction plan = PATHS.replace(PLAN, "/commitment", "We keep to this: " + text);

        HttpResponse<String> answer = post("/submissions", JSON.write(plan));

        assertThat(remarks(answer, "found")).contains("POA-PROSE-TEMPLATE /commitment");
        assertThat(remarks(answer, "sentence"))
                .anySatisfy(sentence -> assertThat(sentence).contains(text));
        assertThat(messages(answer)).anySatisfy(message -> assertThat(message).contains(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{\"seller\": \"Secret\"",
                "{\"seller\": \"Secret\"}",
                "{\"issues\": {\"id\": \"Secret\"}}",
                "{\"actions\": [{\"purpose\": \"Secret\"}]}",
                "{\"submittedOn\": \"Secret\"}"
            })
    void what_can_not_be_read_is_refused_without_a_word_about_the_inside(String body) throws Exception {
        HttpResponse<String> answer = post("/drafts", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"error\":\"Bad Request\"")
                .doesNotContain("Secret", "poasdk", "jackson", "Exception", "\\tat ", "trace");
    }

    @ParameterizedTest
    @DefectSource("POA-CAUSE-*")
    void a_defect_is_found_where_the_test_kit_has_it(Defect defect) throws Exception {
        HttpResponse<String> answer = post("/submissions", JSON.write(defect.plan()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(remarks(answer, "found")).isEqualTo(defect.findings());
    }

    @ParameterizedTest
    @MethodSource
    @Tag("once")
    void so_is_any_other(Defect defect) throws Exception {
        a_defect_is_found_where_the_test_kit_has_it(defect);
    }

    /** An acceptance and an earlier attempt are no part of a request. */
    static Stream<Defect> so_is_any_other() {
        return Defects.all().stream()
                .filter(defect -> defect.wrong().acceptances().list().isEmpty()
                        && defect.wrong().earlier().isEmpty());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, body, "de");
    }

    private HttpResponse<String> post(String path, String body, String language)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<String> remarks(HttpResponse<String> answer, String member) {
        return JsonPath.read(answer.body(), "$.remarks[*]." + member);
    }

    private static List<String> messages(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.messages");
    }
}
