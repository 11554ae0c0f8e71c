package org.rapporteur.query.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.FindingWords;
import org.rapporteur.events.proof.Found;
import org.rapporteur.events.proof.PastLook;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.ingest.Standstills;
import org.rapporteur.query.log.Findings;
import org.rapporteur.query.log.Verification;
import org.rapporteur.query.log.WithheldNames;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the log is as it was recorded. */
@RestController
class VerificationController {
    private final Verification verification;
    private final Findings findings;
    private final WithheldNames withheld;
    private final Standstills standstills;

    VerificationController(
            Verification verification, Findings findings, WithheldNames withheld, Standstills standstills) {
        this.standstills = standstills;
        this.verification = verification;
        this.withheld = withheld;
        this.findings = findings;
    }

    /**
     * When each place was last looked at, and what was ever found.
     *
     * @param next the number of the finding to go on from; nothing if these are the last
     * @param standing the sessions of which the views lack facts that cannot be applied
     * @param namesWithheld whether the views tell less than the facts
     */
    record Verified(
            List<PastLook> last,
            List<Line> findings,
            @Nullable Long next,
            List<Standing> standing,
            boolean namesWithheld) {}

    /** Why is told to whoever runs the program: it may contain what the fact says, and with it a name. */
    record Standing(SessionId session, long sinceFact, Instant since) {}

    record Line(Instant at, Finding finding, String words) {}

    @GetMapping(path = "/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    Verified verification(Stretch stretch, Locale locale) {
        int most = stretch.most(Stretch.MOST);
        List<Found> oneMore = findings.some(stretch.first() - 1, most + 1);
        FindingWords words = FindingWords.in(Language.of(locale.getLanguage()));
        return new Verified(
                verification.last(),
                oneMore.stream()
                        .limit(most)
                        .map(found -> new Line(found.at(), found.finding(), words.say(found.finding())))
                        .toList(),
                oneMore.size() > most ? stretch.first() + most : null,
                standstills.all().stream()
                        .map(still -> new Standing(still.session(), still.version(), still.since()))
                        .toList(),
                withheld.areAny());
    }
}
