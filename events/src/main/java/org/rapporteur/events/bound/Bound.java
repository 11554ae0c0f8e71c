package org.rapporteur.events.bound;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The room a component of a record has, where that is not what its type usually has. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bound {
    /** A sentence that is said in many ways, or what a rule provides. */
    int PARAGRAPH = 5_000;

    /** What somebody says or explains: some ten pages. */
    int FREE_TEXT = 20_000;

    /** The text of a draft: a hundred pages. */
    int DRAFT_TEXT = 300_000;

    /** What a correction changes; how long it may be as a whole, is said of the fact. */
    int OUTCOMES = 100_000;

    /** The number of a session stands in the numbers of its resolutions, which have four digits. */
    int LAST_SESSION = 9_999;

    /** The most characters of a text, in each of its languages. */
    int characters() default Room.LONGEST_LINE;

    /** Whether a text may have several lines. */
    boolean lines() default false;

    /** The most elements of a list, or entries of a map. */
    int elements() default Room.MOST_ELEMENTS;

    /** The least number. */
    int least() default 0;

    /** The greatest number. */
    int most() default Room.GREATEST_NUMBER;
}
