package org.rapporteur.report.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.report.document.Inline;

/** How a paragraph ends. */
final class Endings {
    private static final Pattern LAST = Pattern.compile("([;；,，.。:：!！?？—])(?: (?:and|or))?[\\s”’\"')）》〉」]*$");

    private Endings() {}

    /** The punctuation mark at the end, full-width marks as their ASCII cousins; empty for none. */
    static String of(List<Inline> text) {
        Matcher last = LAST.matcher(Inline.words(text).strip());
        if (!last.find()) {
            return "";
        }
        return switch (last.group(1)) {
            case "；" -> ";";
            case "，" -> ",";
            case "。" -> ".";
            case "：", "—" -> ":";
            case "！" -> "!";
            case "？" -> "?";
            case String mark -> mark;
        };
    }
}
