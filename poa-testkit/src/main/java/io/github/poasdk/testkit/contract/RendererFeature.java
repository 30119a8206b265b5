package io.github.poasdk.testkit.contract;

/** What a format may lack, if its {@link RendererContractTest} says so with a reason. */
public enum RendererFeature {
    /** A section looks different from paragraphs. */
    SECTION,
    /** A bulleted list looks different from paragraphs. */
    BULLET_LIST,
    /** A numbered list looks different from a bulleted one. */
    NUMBERED_LIST,
    /** Terms with descriptions look different from paragraphs. */
    DEFINITION_LIST,
    /** A table looks different from paragraphs. */
    TABLE,
    /** A remark about the document looks different from a paragraph. */
    NOTE,
    /** The end of a page is more than nothing. */
    PAGE_BREAK,
    /** Words that stand out look different from others. */
    EMPHASIS,
    /** An identifier looks different from other words. */
    CODE,
    /** A link looks different from other words. */
    LINK,
    /** The output says in which direction its language is written. */
    DIRECTION,
    /** A result has a source map if one was asked for. */
    SOURCE_MAP,
    /** Remarks of reviewers are shown. */
    REVIEW_NOTES
}
