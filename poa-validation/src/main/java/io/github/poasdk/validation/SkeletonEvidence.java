package io.github.poasdk.validation;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.validation.pack.DocumentEntry;
import io.github.poasdk.validation.pack.EvidenceRequirement;
import io.github.poasdk.validation.pack.IssueEntry;
import io.github.poasdk.validation.pack.Need;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.pack.StatedDetail;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prepares the documents that a pack asks for, with a place for all that each of them has to state. */
final class SkeletonEvidence {

    /** The elements of which the first one refers to all documents. */
    private static final List<String> USERS = List.of("/rootCauses/0/facts/0", "/statements/0", "/relatedAccount");

    private final ObjectNode tree;
    private final PolicyPack pack;

    SkeletonEvidence(ObjectNode tree, PolicyPack pack) {
        this.tree = tree;
        this.pack = pack;
    }

    void prepare(Optional<IssueEntry> issue, ResponseKind kind) {
        List<EvidenceKind> kinds = issue.map(IssueEntry::evidence).orElse(List.of()).stream()
                .filter(asked -> asked.need() != Need.CONDITIONAL
                        && asked.responseKinds().contains(kind))
                .map(SkeletonEvidence::first)
                .distinct()
                .toList();
        ArrayNode documents = (ArrayNode) tree.get("evidence");
        ObjectNode empty = (ObjectNode) documents.get(0);
        for (int i = 0; i < kinds.size(); i++) {
            ObjectNode document = i == 0 ? empty : documents.addObject().setAll(empty.deepCopy());
            document.put("id", id(i));
        }
        for (int i = 0; i < kinds.size(); i++) {
            describe((ObjectNode) documents.get(i), kinds.get(i));
        }
        USERS.stream().map(tree::at).filter(JsonNode::isObject).findFirst().ifPresent(user -> refer(user, kinds));
    }

    private static EvidenceKind first(EvidenceRequirement asked) {
        return asked.anyOf().get(0);
    }

    private static String id(int index) {
        return "document-" + (index + 1);
    }

    private static void refer(JsonNode user, List<EvidenceKind> kinds) {
        ArrayNode ids = (ArrayNode) user.get("evidenceIds");
        IntStream.range(1, kinds.size()).forEach(i -> ids.add(id(i)));
    }

    private void describe(ObjectNode document, EvidenceKind kind) {
        document.put("kind", kind.code());
        pack.document(kind).map(DocumentEntry::states).orElse(List.of()).stream()
                .map(StatedDetail::name)
                .forEach(name -> place(document, name));
    }

    private static void place(ObjectNode document, String name) {
        int slash = name.indexOf('/');
        if (name.startsWith(StatedDetail.TERM)) {
            document.putObject("terms");
        } else if (name.equals("items")) {
            document.putArray(name).addObject().putNull("asin").putNull("quantity");
        } else if (slash < 0) {
            document.putNull(name);
        } else {
            document.withObjectProperty(name.substring(0, slash)).putNull(name.substring(slash + 1));
        }
    }
}
