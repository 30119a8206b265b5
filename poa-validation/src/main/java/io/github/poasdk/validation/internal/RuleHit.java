package io.github.poasdk.validation.internal;

import io.github.poasdk.validation.finding.Rule;
import java.util.Map;

/**
 * What a violation of a plan rule carries as its dynamic payload, so that a finding can be made of it.
 *
 * @param rule the rule
 * @param arguments the values that the message names, by name
 */
public record RuleHit(Rule rule, Map<String, String> arguments) {

    public RuleHit {
        arguments = Map.copyOf(arguments);
    }
}
