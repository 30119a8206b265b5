package io.github.poasdk.model.constraint;

import jakarta.validation.Payload;

/** The payload of a constraint whose violation is a warning; without it a violation is an error. */
public interface Warning extends Payload {}
