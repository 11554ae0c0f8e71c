package org.rapporteur.standalone.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.rapporteur.events.body.Bodies;

/** Profiles to begin with. */
public final class NewBody {
    private static final String SCHEMA = "# yaml-language-server: $schema=body.schema.json\n";

    private NewBody() {}

    /**
     * A copy of a profile that comes with the program, with its comments, under another id.
     *
     * @throws NoSuchElementException if there is none of that id
     */
    public static String like(String other, String id) throws IOException {
        return SCHEMA + Bodies.shipped(other).replaceFirst("(?m)^id: .*$", "id: " + id);
    }

    /** A small profile, in English, from answers to questions; an empty answer is what stands in brackets. */
    public static String asked(String id, InputStream answers, PrintStream questions) throws IOException {
        Asking asking = new Asking(new BufferedReader(new InputStreamReader(answers, UTF_8)), questions);
        String full = asking.ask("Full name of the body", "Assembly of " + id);
        String brief = asking.ask("As it is called in a sentence", "the Assembly");
        String secretariat = asking.ask("Who serves it", "the secretariat");
        String abbreviation = asking.ask("Abbreviated", "secretariat");
        String head = asking.ask("Title of the head of that", "Secretary-General");
        String place = asking.ask("Where it meets", "Geneva");
        String zone = asking.ask("On whose clock", "Europe/Zurich");
        String prefix = asking.ask("What symbols of its documents begin with", "A/{session}");
        String presiding = asking.ask("Title of who presides", "President");
        return SCHEMA
                + """
                # What is left out is usual or not known: docs/bodies.md says what can be said.
                id: %s
                languages: [en]
                names:
                  full: {en: %s}
                  brief: {en: %s}
                secretariat:
                  full: {en: %s}
                  abbreviation: {en: %s}
                  head: {en: %s}
                seat:
                  place: {en: %s}
                  timeZone: %s
                symbolPrefix: %s
                offices:
                  - {code: presiding-officer, seats: 1, name: {en: %s}}
                presidingOffice: presiding-officer
                """.formatted(
                                id,
                                quoted(full),
                                quoted(brief),
                                quoted(secretariat),
                                quoted(abbreviation),
                                quoted(head),
                                quoted(place),
                                zone,
                                quoted(prefix),
                                quoted(presiding));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private record Asking(BufferedReader answers, PrintStream questions) {
        String ask(String question, String usual) throws IOException {
            questions.printf("%s [%s]: ", question, usual);
            questions.flush();
            String answer = Objects.requireNonNullElse(answers.readLine(), "").strip();
            return answer.isEmpty() ? usual : answer;
        }
    }
}
