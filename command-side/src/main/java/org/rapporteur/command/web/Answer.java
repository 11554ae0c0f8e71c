package org.rapporteur.command.web;

import java.util.List;
import java.util.Locale;
import org.rapporteur.events.value.Language;
import org.rapporteur.procedure.kernel.Receipt;
import org.rapporteur.procedure.words.RefusalWords;

/** A receipt, with the words of what the record noted. */
record Answer(String session, long version, List<Discrepancy> discrepancies) {
    record Discrepancy(String warning, String words) {}

    static Answer of(Receipt receipt, RefusalWords words, Locale locale) {
        Language language = Language.of(locale.getLanguage());
        return new Answer(
                receipt.session().value(),
                receipt.version(),
                receipt.discrepancies().stream()
                        .map(noted -> new Discrepancy(noted.warning(), words.of(noted, language)))
                        .toList());
    }
}
