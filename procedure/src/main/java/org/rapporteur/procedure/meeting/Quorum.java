package org.rapporteur.procedure.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Attendance;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.QuorumStanding;

/** Whether enough are present: declared, asked for, counted. */
final class Quorum {
    private final MeetingNumber meeting;
    private final DecisionContext context;
    private final Attendance attendance;
    private final QuorumStanding standing;

    /** The bureau has no rule on its quorum; a committee of the whole has the one of the plenary. */
    private final Optional<BodyProfile.Quorum> rule;

    Quorum(MeetingNumber meeting, DecisionContext context) {
        this.meeting = meeting;
        this.context = context;
        this.attendance = context.state().attendance();
        this.standing = context.state().meetings().quorum(meeting);
        this.rule = meeting.organ() == Organ.BUREAU || meeting.organ() == Organ.EXTENDED_BUREAU
                ? Optional.empty()
                : context.body().demandedQuorum();
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
            Rejected.unless(
                    context.capacityOf(party).isParty(),
                    MeetingRule.ONLY_PARTIES_ASK_FOR_A_COUNT,
                    Map.of("participant", context.named(party)));
        }
        QuorumCountRequested fact = new QuorumCountRequested(meeting, item(), act.purpose(), act.by());
        return standing.asChallenged().filter(fact::equals).isPresent() ? List.of() : List.of(fact);
    }

    /** Whoever counts twice is recorded twice, whatever was found. */
    List<Event> count(CountQuorum act) {
        checkNumber(act.present());
        Optional<Integer> byTheRules = required(act.purpose());
        int needed = Optional.ofNullable(act.required())
                .or(() -> byTheRules)
                .orElseThrow(() ->
                        Rejected.because(MeetingRule.A_COUNT_SAYS_HOW_MANY_ARE_REQUIRED, Map.of("meeting", meeting)));
        checkNotNegative(needed);
        List<Event> facts = new ArrayList<>();
        facts.add(new QuorumCounted(
                meeting, item(), act.purpose(), act.present(), act.required(), act.present() >= needed, act.method()));
        byTheRules
                .filter(known -> known != needed)
                .map(known -> MeetingWarning.REQUIRED_DIFFERS_FROM_THE_RULES.noted(
                        Map.of("meeting", meeting, "required", needed, "needed", known)))
                .ifPresent(facts::add);
        return facts;
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

    /** How many there can be; nobody knows where the rules are not known and nobody is registered. */
    private Optional<Integer> most() {
        return rule.map(quorum -> Optional.ofNullable(quorum.whole()).orElseGet(attendance::partiesParticipating));
    }

    private Optional<Integer> required(QuorumPurpose purpose) {
        return rule.map(quorum -> quorum.of(purpose)
                .leastOf(Optional.ofNullable(quorum.whole())
                        .orElseGet(() -> attendance.partiesForQuorum(context.directory()))));
    }
}
