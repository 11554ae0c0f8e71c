package org.rapporteur.standalone.cli;

import java.util.List;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.FindingWords;
import org.rapporteur.events.value.Language;
import org.rapporteur.standalone.Progress;

/** Says what was found, a line each; of very many, the first. */
final class Findings {
    private static final int MOST = 100;

    private Findings() {}

    static void say(List<Finding> findings, Language language, Progress progress) {
        FindingWords words = FindingWords.in(language);
        findings.stream().limit(MOST).forEach(finding -> progress.say(words.say(finding)));
        if (findings.size() > MOST) {
            progress.say("… %d".formatted(findings.size()));
        }
    }
}
