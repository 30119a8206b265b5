package com.example.casedesk;

import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.SectionKind;
import io.github.poasdk.testkit.contract.LayoutContractTest;
import java.util.Set;

class TicketLayoutContractTest extends LayoutContractTest {

    @Override
    protected Layout layout() {
        return TicketLayout.LAYOUT;
    }

    @Override
    protected Set<SectionKind> leavesOut() {
        return Set.of(
                SectionKind.ACKNOWLEDGMENT,
                SectionKind.ANSWERS,
                SectionKind.STATEMENTS,
                SectionKind.RELATED_ACCOUNT,
                SectionKind.CLOSING);
    }
}
