package io.github.poasdk.render;

import java.util.Objects;

/** Where a piece of output is from. */
public sealed interface TextOrigin {

    /**
     * A part of a value of the plan.
     *
     * @param pointer the value as a JSON pointer (RFC 6901)
     * @param start where the part begins in the text of the value, in UTF-16 units from 0
     * @param end where it ends, exclusively; {@link Integer#MAX_VALUE} for a value that the document writes in words of its
     *     own, such as a date, which is meant as a whole
     */
    record Plan(String pointer, int start, int end) implements TextOrigin {

        /**
         * Checks that the pointer is not null.
         *
         * @param pointer the value
         * @param start where the part begins
         * @param end where it ends, exclusively
         */
        public Plan {
            Objects.requireNonNull(pointer, "pointer must not be null");
        }

        /**
         * A value as a whole.
         *
         * @param pointer the value as a JSON pointer (RFC 6901)
         * @return the whole of it
         */
        public static Plan whole(String pointer) {
            return new Plan(pointer, 0, Integer.MAX_VALUE);
        }
    }

    /**
     * Words of the SDK.
     *
     * @param key the key of the words in the labels; {@value #MARKUP} for signs of the format, such as tags, the bullets and
     *     numbers of lists, and the lines of tables
     */
    record Label(String key) implements TextOrigin {

        /** The key of signs of the format. */
        public static final String MARKUP = "markup";

        /**
         * Checks that the key is not null.
         *
         * @param key the key
         */
        public Label {
            Objects.requireNonNull(key, "key must not be null");
        }
    }
}
