package org.rapporteur.report.outline;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.NotRecommended;
import org.rapporteur.report.outline.Passage.Recommended;

/** Which drafts committees recommended and which they did not, and how they came to it. */
final class Recommendations {
    private final FactIndex index;
    private final Voting voting;

    Recommendations(FactIndex index, Voting voting) {
        this.index = index;
        this.voting = voting;
    }

    Stream<Told> of(DraftRecord draft) {
        return Stream.concat(
                draft.all(DraftRecommended.class).stream().map(noted -> recommended(noted, draft)),
                draft.all(DraftNotRecommended.class).stream().map(noted -> notRecommended(noted, draft)));
    }

    private Told recommended(VersionedFact<DraftRecommended> noted, DraftRecord draft) {
        DraftRecommended fact = noted.fact();
        Optional<Decision> how = Optional.ofNullable(fact.decision());
        Passage said = new Recommended(
                When.at(index, noted, DraftRecommended::meeting),
                fact.meeting().organ(),
                IssuedDraft.at(noted, draft.symbol(), draft, index),
                draft.tabled().kind(),
                how);
        return told(noted, draft, fact.meeting(), fact.decision(), said);
    }

    private Told notRecommended(VersionedFact<DraftNotRecommended> noted, DraftRecord draft) {
        DraftNotRecommended fact = noted.fact();
        Passage said = new NotRecommended(
                When.at(index, noted, DraftNotRecommended::meeting),
                fact.meeting().organ(),
                IssuedDraft.at(noted, draft.symbol(), draft, index),
                draft.tabled().kind(),
                fact.decision());
        return told(noted, draft, fact.meeting(), fact.decision(), said);
    }

    private Told told(
            VersionedFact<? extends DraftEvent> noted,
            DraftRecord draft,
            MeetingNumber meeting,
            @Nullable Decision decision,
            Passage said) {
        Question whole = Question.ofDraft(draft.tabled().draft());
        return new Told(
                noted,
                voting.around(
                        Remark.of(said, noted).restingAlsoOn(IssuedDraft.basis(noted, draft.symbol(), draft, index)),
                        new Voting.Result(noted, whole, meeting.organ(), decision),
                        meeting));
    }
}
