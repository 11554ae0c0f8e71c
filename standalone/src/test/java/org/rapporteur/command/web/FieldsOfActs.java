package org.rapporteur.command.web;

import java.util.Locale;
import org.rapporteur.events.act.ActCatalog;

/** A door to the reader of acts for whoever tries what it makes of anything. */
public final class FieldsOfActs {
    private static final RequestWords WORDS = new RequestWords();
    private static final FieldReader READER = new FieldReader(new FieldSchemas(WORDS), WORDS);

    private FieldsOfActs() {}

    /** Reads them, or refuses to as it should. */
    public static void read(String act, byte[] body) {
        try {
            READER.read(act, ActCatalog.NAMES.find(act).orElseThrow(), body, Locale.ENGLISH);
        } catch (UnreadableAct refused) {
            // With words for whoever sent it.
        }
    }
}
