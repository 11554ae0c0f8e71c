package org.rapporteur.events.bound;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The look of a value that is written as one short text. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shape {
    /** What the whole of the text matches: a regular expression that Java and ECMA 262 read alike. */
    String pattern();

    /** The most characters. Looked at before the pattern, which takes the more of the stack the longer a text is. */
    int longest();

    String example();
}
