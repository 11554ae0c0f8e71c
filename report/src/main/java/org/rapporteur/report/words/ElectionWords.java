package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.outline.Passage.BallotHeld;
import org.rapporteur.report.outline.Passage.CandidateWithdrawn;
import org.rapporteur.report.outline.Passage.CandidatesNominated;
import org.rapporteur.report.outline.Passage.ElectedByBallot;
import org.rapporteur.report.outline.Passage.OfficersElected;

/** Words on elections. */
final class ElectionWords {
    private final WritingContext context;
    private final ReportMessages messages;
    private final VotingWords voting;

    ElectionWords(WritingContext context, VotingWords voting) {
        this.voting = voting;
        this.context = context;
        this.messages = context.messages;
    }

    Spoken say(OfficersElected election) {
        Map<String, Object> slots = context.withRule(context.slots(election.when()), RuleTopic.ELECTION_OF_OFFICERS);
        slots.put("how", voting.how(election.how()));
        return new Spoken(
                List.of(new Inline.Words(messages.say("officers-elected", slots))), entries(election.officers()));
    }

    /** The office stands before the first who holds it. */
    private List<Entry> entries(List<Officer> officers) {
        List<Entry> entries = new ArrayList<>();
        OfficeCode previous = null;
        for (Officer officer : officers) {
            long holders = officers.stream()
                    .filter(other -> other.office().equals(officer.office()))
                    .count();
            String label = officer.office().equals(previous)
                    ? ""
                    : messages.say(
                            "officers.label", Map.of("office", context.office(officer.office()), "count", holders));
            entries.add(new Entry(label, List.of(new Inline.Words(context.officer(officer)))));
            previous = officer.office();
        }
        return entries;
    }

    Spoken say(CandidateWithdrawn withdrawn) {
        Map<String, Object> slots = context.slots("candidate", context.officer(withdrawn.candidate()));
        slots.put("office", context.office(withdrawn.candidate().office()));
        return Spoken.words(messages.say("candidate-withdrawn", slots));
    }

    Spoken say(CandidatesNominated nominated) {
        Map<String, Object> slots = context.slots("office", context.office(nominated.office()));
        slots.put("candidates", officers(nominated.candidates()));
        slots.put("count", nominated.candidates().size());
        return Spoken.words(messages.say("candidates-nominated", slots));
    }

    Spoken say(BallotHeld held) {
        Map<String, Object> slots = context.slots(held.when());
        BureauEvent.BallotHeld ballot = held.figures();
        slots.put("office", context.office(ballot.office()));
        slots.put("round", ballot.round());
        slots.put("papers", ballot.papers());
        slots.put("invalid", ballot.invalid());
        slots.put("abstaining", ballot.abstaining());
        slots.put("required", ballot.required());
        slots.put("votes", context.list(ballot.votes().stream().map(this::votes).toList()));
        return Spoken.words(messages.say("ballot-held", slots));
    }

    private String votes(CandidateVotes counted) {
        return messages.say("ballot-held.votes", Map.of("candidate", counted.candidate(), "votes", counted.votes()));
    }

    Spoken say(ElectedByBallot elected) {
        Map<String, Object> slots = context.slots("office", context.office(elected.office()));
        slots.put("officers", officers(elected.officers()));
        slots.put("count", elected.officers().size());
        return Spoken.words(messages.say("elected-by-ballot", slots));
    }

    private String officers(List<Officer> officers) {
        return context.list(officers.stream().map(context::officer).toList());
    }
}
