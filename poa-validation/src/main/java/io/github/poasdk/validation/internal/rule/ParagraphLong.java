package io.github.poasdk.validation.internal.rule;

/** A paragraph is no wall of text. Lines of a text are its paragraphs. */
final class ParagraphLong implements PlanRule {

    @Override
    public String code() {
        return "POA-PARAGRAPH-LONG";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (Prose prose : plan.prose()) {
            String text = prose.text();
            if (text.length() <= Targets.PARAGRAPH_WORDS.most()) {
                continue;
            }
            for (int start = 0; start < text.length(); ) {
                int line = text.indexOf('\n', start);
                int end = line < 0 ? text.length() : line;
                check(prose, start, end, hits);
                start = end + 1;
            }
        }
    }

    private static void check(Prose prose, int start, int end, Hits hits) {
        int most = Targets.PARAGRAPH_WORDS.most();
        int words = Words.count(prose.text().substring(start, end));
        if (words > most) {
            hits.add(Hit.at(prose.place())
                    .with("count", words)
                    .with("most", most)
                    .span(start, end));
        }
    }
}
