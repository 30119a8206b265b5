package io.github.poasdk.examples.cli;

/** The input or what was asked for is wrong. The message is a sentence for the user. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }
}
