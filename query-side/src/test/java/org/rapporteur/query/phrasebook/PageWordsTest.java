package org.rapporteur.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What is said in one language is said in every language the pages speak, with the same slots. */
class MessagesTest {
    private static final Pattern SLOT = Pattern.compile("\\{[0-9]");

    @ParameterizedTest
    @CsvSource({"zh", "ar"})
    void every_message_is_there_with_the_same_slots(Locale language) throws IOException {
        for (String file : files()) {
            Properties english = messages(file + ".properties");
            Properties other = messages(file + "_" + language + ".properties");

            assertThat(other.stringPropertyNames()).as(file).isEqualTo(english.stringPropertyNames());
            assertThat(english.stringPropertyNames())
                    .allSatisfy(key -> assertThat(slots(other.getProperty(key)))
                            .as(key)
                            .isEqualTo(slots(english.getProperty(key))));
        }
    }

    private static Set<String> files() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties"))
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .filter(name -> !name.contains("_"))
                .map(name -> name.replace(".properties", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> slots(String message) {
        return SLOT.matcher(message).results().map(slot -> slot.group()).collect(Collectors.toSet());
    }

    private static Properties messages(String name) throws IOException {
        Properties messages = new Properties();
        String path = "/messages/" + name;
        try (var file = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(path), path)) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
