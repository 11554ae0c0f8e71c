package org.rapporteur.command.web;

import java.util.List;
import java.util.Locale;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.words.WarningWords;
import org.rapporteur.procedure.kernel.Receipt;

/** A receipt, with the words of what the record noted. */
record Answer(String session, long version, List<Discrepancy> discrepancies) {
    record Discrepancy(String warning, String words) {}

    static Answer of(Receipt receipt, Locale locale) {
        Language language = Language.of(locale.getLanguage());
        return new Answer(
                receipt.session().value(),
                receipt.version(),
                receipt.discrepancies().stream()
                        .map(noted -> new Discrepancy(noted.warning(), WarningWords.of(noted, language)))
                        .toList());
    }
}
