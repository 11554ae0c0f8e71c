package org.rapporteur.report.outline;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.Explained;
import org.rapporteur.report.outline.Passage.Explained.Around;

/** Explanations of vote and of position, told right before and right after what they are about. */
final class Explanations {
    private final Speakers speakers;
    private final Voting voting;
    private final Index<Symbol, StatementMade> onDrafts;

    Explanations(FactIndex index, Speakers speakers, Voting voting) {
        this.speakers = speakers;
        this.voting = voting;
        this.onDrafts = index.by(StatementMade::draft, StatementMade.class);
    }

    /**
     * Those on a draft, before or after action on it: a paragraph for each purpose and class of participants.
     *
     * @param acted whether there was any
     */
    List<Remark> on(DraftRecord draft, boolean acted, StatementKind kind) {
        Around around = around(draft, acted);
        return Stream.of(StatementPurpose.values())
                .flatMap(purpose -> on(draft, around, kind, purpose))
                .toList();
    }

    private Stream<Remark> on(DraftRecord draft, Around around, StatementKind kind, StatementPurpose purpose) {
        List<VersionedFact<StatementMade>> given = onDrafts.of(draft.tabled().draft()).stream()
                .filter(noted -> noted.fact().kind() == kind && noted.fact().purpose() == purpose)
                .filter(noted -> noted.fact().explains())
                .toList();
        return speakers.byVoice(given).entrySet().stream()
                .map(voice -> Remark.of(
                        new Explained(
                                purpose,
                                around,
                                kind == StatementKind.BEFORE_ACTION,
                                draft.symbol(),
                                draft.tabled().kind(),
                                voice.getKey(),
                                Speakers.interventions(voice.getValue())),
                        voice.getValue()));
    }

    private Around around(DraftRecord draft, boolean acted) {
        if (voting.isSettledByVote(Question.ofDraft(draft.tabled().draft()))) {
            return Around.VOTE;
        }
        if (draft.adoption().isPresent()) {
            return Around.ADOPTION;
        }
        return acted ? Around.ACTION : Around.NOTHING;
    }
}
