package io.github.poasdk.validation.redact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws that follow from a seed and from what they are for, by HMAC-SHA-256: whoever does not know the seed can't tell them
 * from chance, and they are the same on every JDK. Not thread-safe.
 */
final class Seed {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    Seed(long seed) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(
                    ByteBuffer.allocate(Long.BYTES).putLong(seed).array(), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** The draws for a value. */
    Draws draws(String kind, String value, int attempt) {
        return new Draws(mac.doFinal((kind + "\0" + attempt + "\0" + value).getBytes(StandardCharsets.UTF_8)));
    }

    /** A row of draws. */
    final class Draws {

        private static final int BITS = 16;

        /** Short, however long the value is: each block of draws goes over it. */
        private final byte[] purpose;

        private ByteBuffer block = ByteBuffer.allocate(0);
        private int blocks;

        private Draws(byte[] purpose) {
            this.purpose = purpose;
        }

        /** The next draw, from 0 to the bound, exclusive, which is small. */
        int below(int bound) {
            if (!block.hasRemaining()) {
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, blocks));
                block = ByteBuffer.wrap(mac.doFinal(purpose));
                blocks++;
            }
            return (block.getShort() & ((1 << BITS) - 1)) % bound;
        }

        /** One of some characters. */
        int of(String characters) {
            int[] all = characters.codePoints().toArray();
            return all[below(all.length)];
        }
    }
}
