package io.github.poasdk.render.compose;

import io.github.poasdk.model.RelatedAccount;
import io.github.poasdk.render.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The account that Amazon relates to this one, by its name and the day on which it was reactivated. */
final class RelatedAccountSection implements SectionComposer {

    @Override
    public List<Block> compose(Composition composition) {
        RelatedAccount account = composition.plan().getRelatedAccount();
        List<Block> blocks = new ArrayList<>();
        Line reactivated = composition.line().date(account.getReactivatedOn(), "/relatedAccount/reactivatedOn");
        new Definitions(composition)
                .add("relatedAccount.name", composition.line().text(account.getName(), "/relatedAccount/name"))
                .add("merchantId", composition.line().code(account.getMerchantId(), "/relatedAccount/merchantId"))
                .add("relatedAccount.reactivatedOn", reactivated)
                .add("evidence", composition.references(account.getEvidenceIds(), "/relatedAccount/evidenceIds"))
                .build()
                .ifPresent(blocks::add);
        blocks.addAll(composition.paragraphs(account.getRelationship(), "/relatedAccount/relationship"));
        return blocks;
    }
}
