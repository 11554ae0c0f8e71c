package org.rapporteur.query.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.FindingWords;
import org.rapporteur.events.proof.PastLook;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.history.Findings;
import org.rapporteur.query.history.Verification;
import org.rapporteur.query.history.WithheldNames;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the log is as it was recorded. */
@RestController
class VerificationController {
    private final Verification verification;
    private final Findings findings;
    private final WithheldNames withheld;

    VerificationController(Verification verification, Findings findings, WithheldNames withheld) {
        this.verification = verification;
        this.withheld = withheld;
        this.findings = findings;
    }

    /**
     * When each place was last looked at, and all that was ever found.
     *
     * @param namesWithheld whether the views tell less than the facts
     */
    record Verified(List<PastLook> last, List<Line> findings, boolean namesWithheld) {}

    record Line(Instant at, Finding finding, String words) {}

    @GetMapping(path = "/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    Verified verification(Locale locale) {
        FindingWords words = FindingWords.in(Language.of(locale.getLanguage()));
        return new Verified(
                verification.last(),
                findings.all().stream()
                        .map(found -> new Line(found.at(), found.finding(), words.say(found.finding())))
                        .toList(),
                withheld.areAny());
    }
}
