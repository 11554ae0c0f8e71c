package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.CountedBallot;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.outline.Passage.BallotHeld;
import org.rapporteur.report.outline.Passage.BallotRestricted;
import org.rapporteur.report.outline.Passage.CandidateWithdrawn;
import org.rapporteur.report.outline.Passage.CandidatesNominated;
import org.rapporteur.report.outline.Passage.ElectedByBallot;
import org.rapporteur.report.outline.Passage.ElectionPostponed;
import org.rapporteur.report.outline.Passage.IncumbentContinued;
import org.rapporteur.report.outline.Passage.IncumbentsRecorded;
import org.rapporteur.report.outline.Passage.LotDrawn;
import org.rapporteur.report.outline.Passage.OfficerResigned;
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
                            "officers.label",
                            Map.of("office", context.grammar.office(context.office(officer.office()), holders)));
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
        figures(
                slots,
                ballot,
                ballot.votes().stream().map(CandidateVotes::candidate).toList(),
                context);
        return Spoken.words(messages.say("ballot-held", slots));
    }

    /**
     * Fills the slots of a formula on a ballot.
     *
     * @param candidates as they are called, in the order of their {@linkplain CountedBallot#counts counts}
     */
    static void figures(
            Map<String, Object> slots, CountedBallot ballot, List<String> candidates, WritingContext context) {
        List<String> votes = IntStream.range(0, candidates.size())
                .mapToObj(place -> context.messages.say(
                        "ballot-held.votes",
                        Map.of(
                                "candidate", candidates.get(place),
                                "votes", ballot.counts().get(place))))
                .toList();
        slots.put("round", ballot.round());
        slots.put("papers", ballot.papers());
        slots.put("invalid", ballot.invalid());
        slots.put("valid", ballot.valid());
        slots.put("abstaining", ballot.abstaining());
        slots.put("voting", ballot.voting());
        slots.put("required", ballot.required());
        slots.put("votes", context.list(votes));
        slots.put("candidates", votes.size());
        slots.put("inconclusive", yes(ballot.choosesNobody()));
    }

    Spoken say(ElectedByBallot elected) {
        Map<String, Object> slots = context.slots("office", context.office(elected.office()));
        slots.put("officers", officers(elected.officers()));
        slots.put("count", elected.officers().size());
        slots.put("byLot", yes(elected.byLot()));
        return Spoken.words(messages.say("elected-by-ballot", slots));
    }

    Spoken say(BallotRestricted restricted) {
        Map<String, Object> slots = context.slots(restricted.when());
        slots.put("office", context.office(restricted.office()));
        slots.put("candidates", officers(restricted.candidates()));
        slots.put("count", restricted.candidates().size());
        return Spoken.words(messages.say("ballot-restricted", slots));
    }

    Spoken say(LotDrawn drawn) {
        Map<String, Object> slots = context.slots(drawn.when());
        slots.put("office", context.office(drawn.office()));
        slots.put("among", officers(drawn.among()));
        slots.put("count", drawn.among().size());
        slots.put("chosen", context.officer(drawn.chosen()));
        return Spoken.words(messages.say("lot-drawn", slots));
    }

    Spoken say(ElectionPostponed postponed) {
        Map<String, Object> slots = context.slots(postponed.when());
        slots.put("office", context.office(postponed.office()));
        slots.put("until", context.wordsOrNone(postponed.until()));
        return Spoken.words(messages.say("election-postponed", slots));
    }

    Spoken say(IncumbentsRecorded incumbents) {
        Map<String, Object> slots = context.slots("count", incumbents.officers().size());
        slots.put("earlier", incumbents.session() == null ? "none" : context.session(incumbents.session()));
        return new Spoken(
                List.of(new Inline.Words(messages.say("incumbents-recorded", slots))), entries(incumbents.officers()));
    }

    Spoken say(IncumbentContinued continued) {
        Map<String, Object> slots = context.slots(continued.when());
        slots.put("officer", context.officer(continued.incumbent()));
        slots.put("office", context.office(continued.incumbent().office()));
        slots.put("others", yes(continued.others()));
        return Spoken.words(messages.say("incumbent-continued", slots));
    }

    Spoken say(OfficerResigned resigned) {
        Map<String, Object> slots = context.slots("officer", context.officer(resigned.officer()));
        slots.put("office", context.office(resigned.officer().office()));
        return Spoken.words(messages.say("officer-resigned", slots));
    }

    private String officers(List<Officer> officers) {
        return context.list(officers.stream().map(context::officer).toList());
    }
}
