package io.github.poasdk.render;

/**
 * A format of documents.
 *
 * @param id the name by which the format is chosen, such as {@code text}
 * @param mediaType the media type, such as {@code text/plain; charset=utf-8}
 * @param fileExtension the usual extension of a file, without a dot
 */
public record OutputFormat(String id, String mediaType, String fileExtension) {}
