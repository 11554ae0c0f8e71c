package org.rapporteur.procedure.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.CountingMethod;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.OrganQuorum;
import org.rapporteur.procedure.state.QuorumStanding;
import org.rapporteur.procedure.state.SessionOrgan;

/** Whether enough are present: declared, asked for, counted. */
final class Quorum {
    private final MeetingNumber meeting;
    private final DecisionContext context;
    private final QuorumStanding standing;

    /** That of the organ that meets; of some none is known. */
    private final Optional<OrganQuorum> rule;

    Quorum(MeetingNumber meeting, DecisionContext context) {
        this.meeting = meeting;
        this.context = context;
        this.standing = context.state().meetings().quorum(meeting);
        this.rule = context.quorumOf(meeting.organ());
    }

    /** What was declared already is nothing new, unless another number is announced. */
    List<Event> declare(DeclareQuorum act) {
        boolean holds = standing.suffices(act.purpose()) && context.stillHolds(standing) && !standing.challenged();
        if (holds && (act.present() == null || act.present().equals(standing.present()))) {
            return List.of();
        }
        Optional.ofNullable(act.present()).ifPresent(present -> {
            checkNumber(present);
            required(act.purpose()).ifPresent(needed -> checkEnough(act, present, needed));
        });
        return List.of(new QuorumDeclared(meeting, act.purpose(), act.present()));
    }

    private void checkEnough(DeclareQuorum act, int present, int needed) {
        Rejected.unless(
                present >= needed,
                MeetingRule.A_QUORUM_IS_PRESENT,
                Map.of("meeting", meeting, "purpose", act.purpose(), "present", present, "needed", needed));
    }

    List<Event> request(RequestQuorumCount act) {
        Rejected.unless(!act.by().isEmpty(), MeetingRule.A_COUNT_IS_ASKED_FOR_BY_SOMEBODY);
        for (ParticipantCode party : act.by()) {
            context.capacityOf(party);
            context.demandParty(party, MeetingRule.ONLY_PARTIES_ASK_FOR_A_COUNT);
        }
        QuorumCountRequested fact = new QuorumCountRequested(meeting, item(), act.purpose(), act.by());
        return standing.asChallenged().filter(fact::equals).isPresent() ? List.of() : List.of(fact);
    }

    /** Whoever counts twice is recorded twice, whatever was found. */
    List<Event> count(CountQuorum act) {
        checkNumber(act.present());
        checkAbsent(act);
        Optional<Integer> byTheRules = required(act.purpose());
        int needed = Optional.ofNullable(act.required())
                .or(() -> byTheRules)
                .orElseThrow(() ->
                        Rejected.because(MeetingRule.A_COUNT_SAYS_HOW_MANY_ARE_REQUIRED, Map.of("meeting", meeting)));
        checkNotNegative(needed);
        List<Event> facts = new ArrayList<>();
        facts.add(new QuorumCounted(
                meeting,
                item(),
                act.purpose(),
                act.present(),
                act.required(),
                act.present() >= needed,
                act.method(),
                act.absent()));
        byTheRules
                .filter(known -> known != needed)
                .map(known -> MeetingWarning.REQUIRED_DIFFERS_FROM_THE_RULES.noted(
                        Map.of("meeting", meeting, "required", needed, "needed", known)))
                .ifPresent(facts::add);
        notAll(act).ifPresent(facts::add);
        return facts;
    }

    private void checkAbsent(CountQuorum act) {
        Rejected.unless(
                act.absent().isEmpty() || act.method() != CountingMethod.HEAD_COUNT,
                MeetingRule.A_COUNT_OF_HEADS_NAMES_NOBODY);
        List<ParticipantCode> members = context.state().organs().membersOf(meeting.organ());
        Set<ParticipantCode> named = new HashSet<>();
        for (ParticipantCode absent : act.absent()) {
            context.capacityOf(absent);
            context.demand(Right.QUORUM, absent, MeetingRule.ONLY_WHO_COUNTS_FOR_THE_QUORUM_IS_CALLED);
            Map<String, Object> particulars = Map.of("participant", context.named(absent));
            Rejected.unless(
                    members.isEmpty() || members.contains(absent),
                    MeetingRule.ONLY_WHO_COUNTS_FOR_THE_QUORUM_IS_CALLED,
                    particulars);
            Rejected.unless(named.add(absent), MeetingRule.WHO_IS_ABSENT_IS_NAMED_ONCE, particulars);
        }
    }

    /** Whoever is called is present or absent; an integration organization need not be called beside its members. */
    private Optional<DiscrepancyNoted> notAll(CountQuorum act) {
        int called = act.present() + act.absent().size();
        return rule.filter(_ -> !act.absent().isEmpty())
                .filter(quorum -> called < quorum.whole() || called > quorum.most())
                .map(quorum -> MeetingWarning.PRESENT_AND_ABSENT_ARE_NOT_ALL.noted(Map.of(
                        "meeting", meeting,
                        "present", act.present(),
                        "absent", act.absent().size(),
                        "all", quorum.whole())));
    }

    private @Nullable ItemNumber item() {
        return context.itemThen(meeting).orElse(null);
    }

    private void checkNumber(int present) {
        checkNotNegative(present);
        most().ifPresent(most -> Rejected.unless(
                present <= most,
                MeetingRule.PRESENT_ARE_NOT_MORE_THAN_TAKE_PART,
                Map.of("meeting", meeting, "present", present, "most", most)));
    }

    private static void checkNotNegative(int number) {
        Rejected.unless(number >= 0, MeetingRule.NOBODY_IS_PRESENT_IN_NEGATIVE_NUMBERS, Map.of("number", number));
    }

    /** How many there can be: nobody knows where no rule is known, unless the members of the organ are. */
    private Optional<Integer> most() {
        return rule.map(OrganQuorum::most)
                .or(() -> context.state()
                        .organs()
                        .find(meeting.organ())
                        .map(SessionOrgan::size)
                        .filter(size -> size > 0));
    }

    private Optional<Integer> required(QuorumPurpose purpose) {
        return rule.map(quorum -> quorum.required(purpose));
    }
}
