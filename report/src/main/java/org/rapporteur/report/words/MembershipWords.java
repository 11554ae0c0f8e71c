package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.yes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.StateVotes;
import org.rapporteur.report.outline.Passage.MembersAppointed;
import org.rapporteur.report.outline.Passage.MembersBallotHeld;
import org.rapporteur.report.outline.Passage.MembersElected;
import org.rapporteur.report.outline.Passage.OfficerAppointed;

/** Words on elections of States to other organs, and on appointments to organs and to offices. */
final class MembershipWords {
    private final WritingContext context;
    private final ReportMessages messages;
    private final VotingWords voting;

    MembershipWords(WritingContext context, VotingWords voting) {
        this.context = context;
        this.messages = context.messages;
        this.voting = voting;
    }

    Spoken say(MembersBallotHeld held) {
        BureauEvent.MembersBallotHeld ballot = held.figures();
        Map<String, Object> slots = context.slots(held.when());
        slots.put("organ", context.names.in(ballot.organ()));
        slots.put("group", group(ballot.group()));
        slots.put("seats", ballot.seats());
        slots.put("seatsSpelt", context.grammar.count(ballot.seats()));
        List<String> states =
                context.names.of(ballot.votes().stream().map(StateVotes::state).toList());
        ElectionWords.figures(slots, ballot, states, context);
        return Spoken.words(messages.say("members-ballot-held", slots));
    }

    Spoken say(MembersElected elected) {
        BureauEvent.MembersElected election = elected.election();
        List<String> members = context.names.of(election.members());
        Map<String, Object> slots = context.slots(elected.when());
        slots.put("organ", context.names.in(election.organ()));
        slots.put("group", group(election.group()));
        slots.put("members", context.list(members));
        slots.put("count", members.size());
        term(slots, election.years());
        slots.put("byBallot", yes(election.how() == DecisionMode.BALLOT));
        slots.put("how", voting.how(Decision.in(election.how())));
        return Spoken.words(messages.say("members-elected", slots));
    }

    Spoken say(MembersAppointed appointed) {
        BureauEvent.MembersAppointed appointment = appointed.appointment();
        List<String> members = Stream.concat(
                        context.names.of(appointment.members()).stream(),
                        appointment.persons().stream().map(context::person))
                .toList();
        Map<String, Object> slots = context.slots(appointed.when());
        slots.put("organ", organ(appointment));
        slots.put("members", context.list(members));
        slots.put("count", members.size());
        slots.put("proposer", proposer(appointment.proposedBy()));
        term(slots, appointment.years());
        return Spoken.words(messages.say("members-appointed", slots));
    }

    Spoken say(OfficerAppointed appointed) {
        BureauEvent.OfficerAppointed appointment = appointed.appointment();
        Map<String, Object> slots = context.slots(appointed.when());
        slots.put("person", context.person(appointment.person()));
        slots.put(
                "office",
                appointment.office() == null
                        ? context.names.in(Objects.requireNonNull(appointment.title()))
                        : context.office(appointment.office()));
        slots.put("proposer", proposer(appointment.proposedBy()));
        term(slots, appointment.years());
        return Spoken.words(messages.say("officer-appointed", slots));
    }

    private String proposer(@Nullable OfficeCode office) {
        return office == null ? "none" : context.office(office);
    }

    private void term(Map<String, Object> slots, @Nullable Integer years) {
        slots.put("years", years == null ? 0 : years);
        slots.put("yearsSpelt", years == null ? "none" : context.grammar.count(years));
    }

    private String organ(BureauEvent.MembersAppointed appointment) {
        return appointment.established() == null
                ? context.names.in(Objects.requireNonNull(appointment.organ()))
                : context.organ(appointment.established());
    }

    private String group(@Nullable GroupCode group) {
        return group == null ? "none" : context.names.of(group);
    }
}
