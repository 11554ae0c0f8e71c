package org.rapporteur.query.replay;

import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.query.web.BadParameter;

/** What is shown of a moment. */
public enum Pane {
    STATE,
    BOARD,
    REPORT;

    static Pane named(String name) {
        return Stream.of(values())
                .filter(pane -> pane.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadParameter("pane", name, "board"));
    }

    /** Its name in addresses and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
