package org.rapporteur.events.value;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rapporteur.events.bound.Shape;

/**
 * Any language, by its BCP 47 tag: {@code en}, {@code de-AT}, {@code zh-Hant}. A language has one spelling, the
 * canonical one. Which languages have words of ours, the phrasebooks say.
 */
@Shape(
        pattern = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*",
        longest = 35,
        example = "en")
public record Language(@JsonValue String tag) implements Comparable<Language> {
    public static final Language ARABIC = new Language("ar");
    public static final Language CHINESE = new Language("zh");
    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");
    public static final Language GERMAN = new Language("de");
    public static final Language RUSSIAN = new Language("ru");
    public static final Language SPANISH = new Language("es");

    /**
     * Those that editors offer and lists begin with: the official languages of the United Nations, in the English
     * alphabetical order of their names.
     */
    public static final List<Language> USUAL = List.of(ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH);

    /** Those first, in their order, since facts were written so when there were no others. */
    private static final Comparator<Language> ORDER =
            comparing(Language::isOther).thenComparingInt(Language::place).thenComparing(Language::tag);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {
        Malformed.unlessShaped(Language.class, tag);
        Malformed.unless(tag.equals(canonical(tag)), "Language", tag, canonical(tag));
    }

    /**
     * The language with this tag.
     *
     * @throws Malformed if it is no tag of a language, or not written as tags are
     */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /** Whether a text is the tag of a language. */
    public static boolean isTag(String text) {
        return Form.of(Language.class).fits(text) && text.equals(canonical(text));
    }

    private static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return ULocale.forLanguageTag(tag).isRightToLeft();
    }

    private int place() {
        return USUAL.indexOf(this);
    }

    private boolean isOther() {
        return !USUAL.contains(this);
    }

    @Override
    public int compareTo(Language other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return tag;
    }
}
