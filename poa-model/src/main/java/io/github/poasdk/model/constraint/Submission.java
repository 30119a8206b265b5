package io.github.poasdk.model.constraint;

import jakarta.validation.groups.Default;

/**
 * The group of a plan that is to be submitted: everything well formed, and nothing missing.
 *
 * <p>Validate a draft without a group, and a plan before it is sent with {@code Submission.class}.
 */
public interface Submission extends Default {}
