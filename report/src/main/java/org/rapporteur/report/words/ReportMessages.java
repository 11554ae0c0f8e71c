package org.rapporteur.report.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Inline;

/**
 * The formulas of one language: ICU message patterns with named slots, from
 * {@code phrasebook/report_<language>.properties}.
 */
final class ReportMessages {
    private static final Map<Language, Properties> READ = new ConcurrentHashMap<>();

    /** Stands in a formatted text for an inline that is not words; the private use area has no other use here. */
    private static final char FIRST_MARK = '\uE000';

    private final Language language;
    private final Properties patterns;
    /** Reading a pattern takes much longer than filling it. */
    private final Map<String, MessageFormat> formats = new HashMap<>();

    private ReportMessages(Language language, Properties patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    private static Properties read(Language language) {
        String file = "/phrasebook/report_" + language.tag() + ".properties";
        try (var bytes = ReportMessages.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new UnsupportedLanguage(language);
            }
            Properties patterns = new Properties();
            try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                patterns.load(text);
            }
            return patterns;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    /** Those that one document is being written with; they serve one at a time. */
    static ReportMessages in(Language language) {
        return new ReportMessages(language, READ.computeIfAbsent(language, ReportMessages::read));
    }

    /**
     * A formula with its slots filled.
     *
     * @throws IllegalArgumentException if the phrasebook has no such formula
     */
    String say(String key, Map<String, ?> slots) {
        return formats.computeIfAbsent(key, this::format).format(slots);
    }

    private MessageFormat format(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("the phrasebook '%s' has no '%s'".formatted(language.tag(), key));
        }
        return new MessageFormat(pattern, language.locale());
    }

    Language language() {
        return language;
    }

    String say(String key) {
        return say(key, Map.of());
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** A formula some of whose slots are filled by links or other inlines. */
    List<Inline> tell(String key, Map<String, ?> slots) {
        List<Inline> marked = new ArrayList<>();
        Map<String, Object> texts = new HashMap<>();
        slots.forEach((slot, value) -> {
            if (value instanceof Inline inline) {
                texts.put(slot, String.valueOf((char) (FIRST_MARK + marked.size())));
                marked.add(inline);
            } else {
                texts.put(slot, value);
            }
        });
        return split(say(key, texts), marked);
    }

    private static List<Inline> split(String text, List<Inline> marked) {
        List<Inline> inlines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int mark = text.charAt(i) - FIRST_MARK;
            if (mark >= 0 && mark < marked.size()) {
                addWords(inlines, text.substring(start, i));
                inlines.add(marked.get(mark));
                start = i + 1;
            }
        }
        addWords(inlines, text.substring(start));
        return inlines;
    }

    private static void addWords(List<Inline> inlines, String text) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Words(text));
        }
    }
}
