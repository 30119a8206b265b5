package io.github.poasdk.testkit;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.validation.PlanSkeleton;
import io.github.poasdk.validation.pack.PolicyPack;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The files of the plans: a list of their names, and a file of JSON for each. */
final class PlanFiles {

    private static final String FOLDER = "plans/";
    private static final String ENGLISH = "en";
    private static final List<Name> NAMES =
            Resources.lines(FOLDER + "index.txt").map(Name::parse).toList();
    private static final Map<Name, PlanOfAction> READ = new ConcurrentHashMap<>();

    private PlanFiles() {}

    /** What is known of a plan without reading it. */
    record Name(IssueType issueType, ResponseKind responseKind, String language, Stage stage) {

        static Name parse(String line) {
            String[] parts = line.split("\\.", -1);
            return new Name(
                    IssueType.of(parts[0]),
                    ResponseKind.valueOf(parts[1]),
                    parts[2],
                    Stage.valueOf(parts[3].toUpperCase(Locale.ROOT)));
        }

        Name at(Stage other) {
            return new Name(issueType, responseKind, language, other);
        }

        String line() {
            return String.join(
                    ".",
                    issueType.code(),
                    responseKind.name(),
                    language,
                    stage.name().toLowerCase(Locale.ROOT));
        }

        PlanOfAction plan() {
            return READ.computeIfAbsent(
                    this, name -> PlanJson.create().read(Resources.text(FOLDER + name.line() + ".json")));
        }

        PlanFixture fixture() {
            return new PlanFixture(issueType, responseKind, language, stage, plan());
        }
    }

    static List<Name> names() {
        return NAMES;
    }

    static Optional<Name> first(Predicate<Name> isWanted) {
        return NAMES.stream().filter(isWanted).findFirst();
    }

    /** The complete English plan of an issue type, with the response that is usual for it. */
    static Name usual(IssueType type) {
        Objects.requireNonNull(type, "type must not be null");
        if (first(name -> name.issueType().equals(type)).isEmpty()) {
            throw new IllegalArgumentException(
                    "the test kit has no plan of the issue type " + type.code() + "; there are " + Plans.issueTypes());
        }
        return new Name(type, PlanSkeleton.usualResponse(type, PolicyPack.builtIn()), ENGLISH, Stage.COMPLETE);
    }

    /** The complete English plan of a kind of response. */
    static Name usual(ResponseKind kind) {
        Objects.requireNonNull(kind, "kind must not be null");
        return new Name(usualIssue(kind), kind, ENGLISH, Stage.COMPLETE);
    }

    /** The issue type of the plan that stands for a kind of response. */
    static IssueType usualIssue(ResponseKind kind) {
        return switch (kind) {
            case PLAN -> IssueType.LATE_SHIPMENT_RATE;
            case FOLLOW_UP -> IssueType.ORDER_DEFECT_RATE;
            case DISPUTE, DOCUMENTS -> IssueType.INAUTHENTIC;
            case RELATED_ACCOUNT -> IssueType.RELATED_ACCOUNT;
        };
    }
}
