package org.rapporteur.report.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/** What was decided on elections. A decision on the election to an office stands before the election it led to. */
final class Elections {
    private final Map<OfficersElected, List<VersionedFact<QuestionDecided>>> decisions = new HashMap<>();

    Elections(FactIndex index) {
        Map<OfficeCode, VersionedFact<QuestionDecided>> last = new HashMap<>();
        for (VersionedFact<Event> noted : index.inOrder()) {
            if (noted.fact() instanceof QuestionDecided fact
                    && fact.question().office() != null
                    && fact.outcome() == DecisionOutcome.ADOPTED) {
                last.put(fact.question().office(), noted.as(fact));
            }
            if (noted.fact() instanceof OfficersElected fact) {
                decisions.put(
                        fact,
                        fact.officers().stream()
                                .map(Officer::office)
                                .map(last::remove)
                                .filter(Objects::nonNull)
                                .toList());
            }
        }
    }

    /** The decisions that led to an election, office by office; none where no more is known of it than its mode. */
    List<VersionedFact<QuestionDecided>> on(VersionedFact<OfficersElected> election) {
        return decisions.getOrDefault(election.fact(), List.of());
    }
}
