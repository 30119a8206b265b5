package io.github.poasdk.model.json;

/** How large a document may be: its length in UTF-16 units or bytes, its levels, its tokens. */
record ReadLimits(int length, int depth, int tokens) {

    static final ReadLimits DEFAULT = new ReadLimits(PlanJson.MAX_LENGTH, PlanJson.MAX_DEPTH, PlanJson.MAX_TOKENS);

    ReadLimits withLength(int value) {
        return new ReadLimits(requirePositive(value), depth, tokens);
    }

    ReadLimits withDepth(int value) {
        return new ReadLimits(length, requirePositive(value), tokens);
    }

    ReadLimits withTokens(int value) {
        return new ReadLimits(length, depth, requirePositive(value));
    }

    private static int requirePositive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit must be at least 1, not " + limit);
        }
        return limit;
    }
}
