package org.rapporteur.query.desk;

import java.time.Instant;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.state.SessionView;

/** A door to the reader of the desk's lines for whoever tries what it makes of anything. */
public final class LinesOfTheDesk {
    private LinesOfTheDesk() {}

    public static void read(String text, SessionView view, Language language) {
        LineParser.read(text, new Situation(view, language, Instant.parse("2024-10-15T10:00:00Z")));
    }
}
