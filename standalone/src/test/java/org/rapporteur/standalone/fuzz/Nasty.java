package org.rapporteur.standalone.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Values that programs stumble over. */
final class Nasty {
    /** Numbers at the edges of what computers count with, as they are written. */
    static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "2",
            "1.5",
            "127",
            "128",
            "255",
            "256",
            "999",
            "1000",
            "9999",
            "10000",
            "32767",
            "32768",
            "65536",
            "999999999",
            "2147483647",
            "2147483648",
            "-2147483649",
            "999999999999999999",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "1e3",
            "1e400",
            "1e-400",
            "1e999999999",
            "9".repeat(400));

    static final List<String> TIMES = List.of(
            "2024-10-15T10:30:00Z",
            "2024-10-15T10:30:00.123456789+14:00",
            "2024-10-15T10:30:00 02:00",
            "2024-02-30T10:30:00Z",
            "2024-10-15T24:00:00Z",
            "2024-12-31T23:59:60Z",
            "2024-10-15",
            "2024-10-15T10:30",
            "0000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "-999999999-01-01T00:00:00+18:00",
            "-1000000000-01-01T00:00:00Z",
            "+300000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "9999-12-31T23:59:59Z",
            "1969-12-31T23:59:59Z",
            "1582-10-10T00:00:00Z",
            "now");

    /** Of every script, direction and form, some of them no text at all. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "a\rb",
            "a\nb",
            "a\r\n\r\nb",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u000b\f",
            "\u0000",
            "a\u0000b",
            "\u0001\u0002\u001f",
            "\u007f",
            "\ud800",
            "\udc00\ud800",
            "a\ud83d",
            "\ufeffa",
            "\ufffe\uffff",
            "\u202eabc\u202c",
            "\u200b",
            "\u200d\u200d",
            "\u0301\u0301\u0301",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud835\udd38",
            "\u0130\u0131\u017f\u1e9e\ufb03",
            "\u4e2d\u6587\uff0c\u8bf4\u660e",
            "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
            "\u0661\u0662\u0663",
            "\uff11\uff12",
            "null",
            "undefined",
            "NaN",
            "true",
            "[]",
            "{}",
            "{0}",
            "{0,number,#",
            "'{'",
            "%s%n%d",
            "%",
            "%zz",
            "%00",
            "${7*7}",
            "#{7*7}",
            "__${7*7}__::x",
            "*{a}",
            "<script>alert(1)</script>",
            "</table>",
            "<!--",
            "]]>",
            "&amp;&#0;",
            "\"",
            "'",
            "\\",
            "\\u0000",
            "`",
            "|",
            "a|b",
            "# a",
            "1. a",
            "* a",
            "---",
            "[a](javascript:b)",
            "[^1]",
            "[^1]: a",
            "![a](b)",
            "***a**",
            "'; drop table fact; --",
            "a' or '1'='1",
            "a & b | !c",
            ":*",
            "<-> & ()",
            "../../etc/passwd",
            "..;/",
            "/",
            "//",
            "CTOC/COP/2024/L.1",
            "CTOC/COP/2024/L.1/Rev.99999999999",
            "A/a",
            "12/99999999999999999999",
            "plenary-99999999999",
            "1(a)(i)",
            "untoc-cop",
            "en",
            "zz");

    private Nasty() {}

    /** A text, mostly short, now and then of such a length as breaks a bound. */
    static String text(Dice dice) {
        return switch (dice.below(10)) {
            case 0 -> dice.oneOf(TEXTS) + dice.oneOf(TEXTS);
            case 1 -> dice.oneOf(NUMBERS);
            case 2 -> dice.oneOf(TIMES);
            case 3 -> tooLong(dice);
            case 4 -> random(dice, 1 + dice.below(40));
            default -> dice.oneOf(TEXTS);
        };
    }

    /** Lengths where bounds are likely, and one beyond each. */
    static int length(Dice dice) {
        int bound = dice.oneOf(16, 63, 64, 99, 100, 127, 200, 255, 256, 500, 1000, 2000, 2_712, 4_000, 8_191, 10_000);
        return bound + dice.oneOf(-1, 0, 1);
    }

    private static String tooLong(Dice dice) {
        String unit = dice.oneOf("a", "0", " ", "/a", "ab ", "\u4e2d", "\ud83d\ude00", "(", "*", "e\u0301", "a-", "A.");
        return unit.repeat(length(dice) / unit.length() + 1);
    }

    /** Characters from everywhere. */
    static String random(Dice dice, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(dice.inHundred(70) ? 32 + dice.below(95) : dice.below(Character.MAX_CODE_POINT));
        }
        return text.toString();
    }

    /** A text with something done to it. */
    static String altered(String text, Dice dice) {
        if (text.isEmpty()) {
            return text(dice);
        }
        int at = dice.below(text.length());
        return switch (dice.below(12)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(at);
            case 2 -> text.substring(0, at) + dice.oneOf(TEXTS) + text.substring(at);
            case 3 -> text + dice.oneOf(TEXTS);
            case 4 -> dice.oneOf(TEXTS) + text;
            case 5 -> text.toUpperCase(Locale.ROOT);
            case 6 -> text.repeat(2 + dice.below(60));
            case 7 -> text + " ".repeat(dice.below(300));
            case 8 -> text.substring(0, at) + (char) (text.charAt(at) ^ (1 << dice.below(8))) + text.substring(at + 1);
            case 9 -> text.replaceAll("[0-9]+", dice.oneOf(NUMBERS));
            case 10 -> text.replace("/", "//").replace("-", "--");
            default -> text(dice);
        };
    }

    /** Bytes with something done to them. */
    static byte[] altered(byte[] bytes, Dice dice) {
        if (bytes.length == 0) {
            return random(dice, 20).getBytes(StandardCharsets.UTF_8);
        }
        int at = dice.below(bytes.length);
        byte[] changed = bytes.clone();
        switch (dice.below(6)) {
            case 0 -> changed = Arrays.copyOf(bytes, at);
            case 1 -> changed[at] = (byte) dice.below(256);
            case 2 -> changed[at] ^= (byte) (1 << dice.below(8));
            case 3 ->
                changed = joined(
                        Arrays.copyOf(bytes, at),
                        new byte[] {(byte) 0xc3, (byte) 0x28},
                        Arrays.copyOfRange(bytes, at, bytes.length));
            case 4 -> changed = joined(bytes, bytes);
            default -> {
                int to = at + dice.below(bytes.length - at);
                changed = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
        return changed;
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
