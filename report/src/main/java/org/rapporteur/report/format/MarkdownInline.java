package org.rapporteur.report.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.report.document.Inline;

/**
 * Writes text so that Markdown reads it back as it is. Only what Markdown would take for markup is escaped; a text full
 * of backslashes is nothing to read.
 */
final class MarkdownInline {
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7E&&[^<>]]*[\\w/]");
    private static final Pattern MARKUP = Pattern.compile(String.join(
            "|",
            "\\\\(?=\\p{Punct})",
            "[*`]",
            "(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])",
            "<(?=[A-Za-z/!?])",
            "&(?=#?\\w+;)",
            "\\[(?=\\^)",
            "](?=[(\\[:]|$)",
            "~(?=~)"));
    private static final Pattern BLOCK_MARKUP =
            Pattern.compile("^(?:(\\d{1,9})(?=[.)](?:\\s|$))|(?=#{1,6}(?:\\s|$)|>|[-+](?:\\s|$)|~~~|-{3,}|=+$))");
    /**
     * However a line ends, and the blanks around: begun only where blanks begin, or long rows of them take for ever.
     */
    private static final Pattern LINE_END = Pattern.compile("(?<![\\s\\x85\\u2028\\u2029])[\\s\\x85\\u2028\\u2029]*[\\n"
            + "\\x0B\\f\\r"
            + "\\x85\\u2028\\u2029][\\s\\x85\\u2028\\u2029]*");

    private static final Pattern CORE = Pattern.compile("[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?", Pattern.DOTALL);

    private MarkdownInline() {}

    static String text(List<Inline> text) {
        StringBuilder written = new StringBuilder();
        boolean afterMark = false;
        for (Inline piece : text) {
            String next = piece(piece);
            if (afterMark && next.startsWith("(")) {
                written.append('\\');
            }
            if (piece instanceof Inline.Link && written.toString().endsWith("!")) {
                written.insert(written.length() - 1, '\\');
            }
            written.append(next);
            afterMark = piece instanceof Inline.FootnoteMark;
        }
        return withoutLastEscape(written);
    }

    /** A bracket that was closed is the beginning of a link only if something follows, and here nothing does. */
    private static String withoutLastEscape(StringBuilder written) {
        int last = written.length() - 2;
        return last >= 0 && written.substring(last).equals("\\]")
                ? written.deleteCharAt(last).toString()
                : written.toString();
    }

    private static String piece(Inline piece) {
        return switch (piece) {
            case Inline.Words words -> words(words.text());
            case Inline.Emphasis emphasis -> emphasis(emphasis.text());
            case Inline.Link link -> "[" + words(link.text()) + "](#" + link.anchor() + ")";
            case Inline.FootnoteMark mark -> "[^" + mark.number() + "]";
        };
    }

    /** Asterisks want a letter or a digit within; beside Chinese text, punctuation there would leave them standing. */
    private static String emphasis(String text) {
        Matcher core = CORE.matcher(text);
        if (!core.find()) {
            return words(text);
        }
        return words(text.substring(0, core.start()))
                + "*"
                + words(core.group())
                + "*"
                + words(text.substring(core.end()));
    }

    static String words(String text) {
        String line = LINE_END.matcher(text).replaceAll(" ");
        StringBuilder written = new StringBuilder();
        Matcher address = ADDRESS.matcher(line);
        int end = 0;
        while (address.find()) {
            written.append(escaped(line.substring(end, address.start())));
            written.append('<').append(address.group()).append('>');
            end = address.end();
        }
        return written.append(escaped(line.substring(end))).toString();
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
    }

    /** What begins a line must not look like a list, a heading, a quotation or, being indented, like code. */
    static String line(String written) {
        return BLOCK_MARKUP.matcher(written.stripLeading()).replaceFirst("$1\\\\");
    }
}
