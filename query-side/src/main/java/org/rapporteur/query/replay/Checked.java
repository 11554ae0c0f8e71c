package org.rapporteur.query.replay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.events.proof.FindingWords;
import org.rapporteur.events.proof.Found;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.log.Findings;
import org.rapporteur.query.log.Verification;
import org.rapporteur.query.phrasebook.Words;
import org.springframework.stereotype.Component;

/** When the record was last looked at, and what was found in a session, in words. */
@Component
class Checked {
    private final Verification verification;
    private final Findings findings;

    Checked(Verification verification, Findings findings) {
        this.verification = verification;
        this.findings = findings;
    }

    /** A look at the whole record. */
    record Look(String at, long facts, long findings) {}

    /** The last looks. */
    List<Look> last(Words words) {
        return verification.last().stream()
                .map(run -> new Look(words.at(run.finishedAt()), run.facts(), run.findings()))
                .toList();
    }

    /** What was found in a session, by version; 0 for what cannot be told to be in one of its facts. */
    Map<Long, List<String>> findings(SessionId session, Locale locale) {
        FindingWords words = FindingWords.in(Language.of(locale.getLanguage()));
        Map<Long, List<String>> inWords = new TreeMap<>();
        findings.of(session)
                .forEach((version, found) -> inWords.put(
                        version,
                        found.stream().map(Found::finding).map(words::say).toList()));
        return inWords;
    }
}
