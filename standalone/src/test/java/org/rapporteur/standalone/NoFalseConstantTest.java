package org.rapporteur.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What is told of what happened says how something was decided, or by whom, only where a fact says so: such words stand
 * in a slot or in a choice of a message, never in what is said in any case.
 */
class NoFalseConstantTest {
    private static final List<String> TELLING = List.of("report", "document", "facts", "board", "pages", "replay");

    private static final Map<String, Pattern> HOW_IT_WAS_DECIDED = Map.of(
            "en", pattern("consensus|acclamation|without a vote|without objection|unanim|by ballot|by its sponsors"),
            "de",
                    pattern(
                            "konsens|einvernehm|akklamation|zuruf|ohne abstimmung|ohne gegenstimme|ohne (widerspruch|einwand)"
                                    + "|einstimmig|in geheimer wahl|von (den|ihren) antragsteller"),
            "zh", pattern("协商一致|鼓掌|未经表决|一致通过|没有反对|由提案国"),
            "ar", pattern("توافق الآراء|بالتزكية|دون تصويت|دون اعتراض|بالإجماع"));

    /** Told of a position that was stated on a consensus. */
    private static final Pattern OF_A_POSITION = Pattern.compile("position\\..*|said-for\\.dissociation");

    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*}");

    @Test
    void no_sentence_says_how_something_was_decided_whatever_the_facts() throws IOException {
        List<String> constant = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:phrasebook/*")) {
            String name = Objects.requireNonNull(file.getFilename()).replace(".properties", "");
            int place = name.lastIndexOf('_');
            if (TELLING.contains(name.substring(0, place))) {
                Pattern words = Objects.requireNonNull(HOW_IT_WAS_DECIDED.get(name.substring(place + 1)));
                read(file).forEach((key, message) -> {
                    if (words.matcher(inAnyCase(message.toString())).find()
                            && !OF_A_POSITION.matcher(key.toString()).matches()) {
                        constant.add("%s: %s".formatted(name, key));
                    }
                });
            }
        }

        assertThat(constant).isEmpty();
    }

    @Test
    void what_stands_in_a_choice_is_not_said_in_any_case() {
        assertThat(inAnyCase("elected{how, select, acclamation { by acclamation} other {}}: {names}"))
                .isEqualTo("elected: ");
        assertThat(inAnyCase("adopted by consensus {symbol}")).isEqualTo("adopted by consensus ");
    }

    /** The message without its slots and choices, the innermost first. */
    private static String inAnyCase(String message) {
        String said = message;
        for (String before = ""; !said.equals(before); ) {
            before = said;
            said = IN_BRACES.matcher(said).replaceAll("");
        }
        return said;
    }

    private static Properties read(Resource file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
