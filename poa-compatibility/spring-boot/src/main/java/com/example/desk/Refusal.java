package com.example.desk;

import java.util.List;

/**
 * What the application answers to a plan that is not valid.
 *
 * @param remarks the findings
 * @param messages the sentences of Spring's validator, in no order
 */
public record Refusal(List<Remark> remarks, List<String> messages) {

    /**
     * A finding.
     *
     * @param found its code and its place as a JSON pointer
     * @param path its place as a property path
     * @param sentence what it says
     */
    public record Remark(String found, String path, String sentence) {}
}
