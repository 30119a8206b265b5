package io.github.poasdk.model;

/**
 * Root of the exceptions of the POA SDK.
 *
 * <p>What is wrong with the content of a plan is never an exception but a finding; misuse of the API is an exception of
 * the JDK.
 */
public abstract class PoaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message one sentence that says what is wrong and where
     */
    protected PoaException(String message) {
        super(message);
    }
}
