package io.github.poasdk.testkit.contract;

/** What {@link PlanCodecContractTest} wants of whatever stores plans. */
public enum CodecRule {
    /** Each complete plan of the kit. */
    COMPLETE_PLANS("complete plans are kept"),
    /** Each draft of the kit, in which much is missing. */
    DRAFTS("drafts are kept"),
    /** Each minimal plan of the kit. */
    MINIMAL_PLANS("minimal plans are kept"),
    /** The plans in other languages than English. */
    LANGUAGES("plans in each language are kept"),
    /** A plan in which each member of each part stands. */
    EVERY_MEMBER("every member is kept"),
    /** Plans without one of their members, and with only one: nothing comes up in its place. */
    ABSENT_MEMBERS("what is absent or empty stays so"),
    /** Several elements in each list, lists the other way round, and with the same element twice. */
    ORDER("lists keep all their elements, their order and their equal elements"),
    /** Markup, templates, quotes, words of other formats, invisible marks and blanks in each text, without control characters. */
    HOSTILE_TEXT("text is kept as it was written, whatever it looks like"),
    /** Characters of all planes, composed and decomposed. */
    UNICODE("characters of all scripts are kept, and not normalized"),
    /** Line feeds and tabs in long texts. */
    LINE_BREAKS("line breaks are kept"),
    /** The longest texts that a well-formed plan can have. */
    LONG_TEXTS("texts of the greatest length are kept"),
    /** Decimal numbers with all their digits, also zeros at their end, and whole numbers above 32 bits. */
    NUMBERS("numbers keep all their digits"),
    /** Leap days, days of a change of the clock, the end of a year, and days before 1970. */
    DATES("dates are kept to the day"),
    /** Names and values of the application's own data. */
    EXTENSIONS("extensions are kept with any name");

    private final String sentence;

    CodecRule(String sentence) {
        this.sentence = sentence;
    }

    /**
     * The rule and what it says.
     *
     * @return such as {@code NUMBERS (numbers keep all their digits)}
     */
    @Override
    public String toString() {
        return name() + " (" + sentence + ")";
    }
}
