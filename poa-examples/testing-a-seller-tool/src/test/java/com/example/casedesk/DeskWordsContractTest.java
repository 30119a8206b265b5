package com.example.casedesk;

import io.github.poasdk.testkit.contract.ProseRulesContractTest;
import org.junit.jupiter.api.Tag;

@Tag("once")
class DeskWordsContractTest extends ProseRulesContractTest {

    @Override
    protected String rules() {
        return DeskWords.rules();
    }

    @Override
    protected String language() {
        return "en";
    }
}
