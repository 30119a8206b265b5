package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.LayoutSection;
import io.github.poasdk.render.compose.SectionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;

/** Our layouts keep the contract, as does one of an application that leaves something out. */
class OurLayoutsTest {

    @Nested
    class Article extends LayoutContractTest {
        @Override
        protected Layout layout() {
            return Layout.ARTICLE;
        }
    }

    @Nested
    class ThreeQuestions extends LayoutContractTest {
        @Override
        protected Layout layout() {
            return Layout.THREE_QUESTIONS;
        }
    }

    @Nested
    class Dispute extends LayoutContractTest {
        @Override
        protected Layout layout() {
            return Layout.DISPUTE;
        }
    }

    @Nested
    class Answers extends LayoutContractTest {
        @Override
        protected Layout layout() {
            return Layout.ANSWERS;
        }
    }

    @Nested
    class RelatedAccount extends LayoutContractTest {
        @Override
        protected Layout layout() {
            return Layout.RELATED_ACCOUNT;
        }
    }

    @Nested
    class WithoutClosing extends LayoutContractTest {
        @Override
        protected Layout layout() {
            List<LayoutSection> sections = Arrays.stream(SectionKind.values())
                    .filter(Predicate.not(leavesOut()::contains))
                    .map(LayoutSection::of)
                    .toList();
            return new Layout("without closing", "document.title", sections);
        }

        @Override
        protected Set<SectionKind> leavesOut() {
            return Set.of(SectionKind.CLOSING, SectionKind.OVERVIEW);
        }
    }
}
