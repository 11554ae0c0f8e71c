package org.rapporteur.procedure.correction;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Author;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.CorrectionCommand;
import org.rapporteur.events.act.CorrectionCommand.ApproveCorrection;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.act.CorrectionCommand.DeclineCorrection;
import org.rapporteur.events.act.CorrectionCommand.StrikeAct;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionDeclined;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.Substitute;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.Corrections.Made;
import org.rapporteur.procedure.state.DecisionContext;

/** Decides on {@link CorrectionCommand}s: what the other acts lead to then is worked out by the rules again. */
public final class CorrectionDecider {
    private CorrectionDecider() {}

    public static List<Event> decide(CorrectionCommand command, DecisionContext context, CorrectionReplay replay) {
        return switch (command) {
            case CorrectAct act -> correct(act, context, replay);
            case StrikeAct act -> strike(act, context, replay);
            case ApproveCorrection act -> approve(act, context, replay);
            case DeclineCorrection act -> {
                openProposal(act.proposal(), context);
                yield List.of(new CorrectionDeclined(act.proposal(), act.reason()));
            }
        };
    }

    private static List<Event> correct(CorrectAct act, DecisionContext context, CorrectionReplay replay) {
        Rejected.unless(
                act.instead() != null || act.occurredAt() != null, CorrectionRule.A_CORRECTION_SAYS_WHAT_CHANGES);
        Rejected.unless(
                act.occurredAt() == null
                        || !act.occurredAt().isAfter(context.occasion().recordedAt()),
                CorrectionRule.A_CORRECTED_TIME_HAS_PASSED);
        Rejected.unless(
                act.instead() == null || !isCorrection(act.instead()),
                CorrectionRule.A_CORRECTION_IS_NOT_CORRECTED_ITSELF);
        return make(new Made(act.act(), false, act.instead(), act.occurredAt()), act.reason(), context, replay);
    }

    private static List<Event> strike(StrikeAct act, DecisionContext context, CorrectionReplay replay) {
        Rejected.unless(
                !(replay.act(act.act()).command() instanceof ScheduleSession),
                CorrectionRule.THE_SESSION_ITSELF_IS_NOT_STRUCK);
        return make(new Made(act.act(), true, null, null), act.reason(), context, replay);
    }

    private static List<Event> make(Made correction, Wording reason, DecisionContext context, CorrectionReplay replay) {
        Entered target = replay.act(correction.act());
        if (replay.stands(correction, context.state().corrections().made())) {
            return List.of();
        }
        List<CorrectionReplay.Changed> changes = replay.by(correction, context.state());
        boolean byTwo = Stream.concat(Stream.of(target), changes.stream().map(CorrectionReplay.Changed::act))
                .map(act -> ActCatalog.NAMES.nameOf(act.command().getClass()))
                .anyMatch(context.body().correctedByTwo()::contains);
        return List.of(
                byTwo
                        ? new CorrectionProposed(
                                context.occasion().actId(),
                                context.occasion().by(),
                                correction.act(),
                                correction.struck(),
                                correction.instead(),
                                correction.occurredAt(),
                                reason)
                        : made(correction, reason, null, changes));
    }

    /** Worked out anew: others may have acted since it was proposed. */
    private static List<Event> approve(ApproveCorrection act, DecisionContext context, CorrectionReplay replay) {
        CorrectionProposed proposed = openProposal(act.proposal(), context);
        // A name alone may be that of two persons, and one person may come to bear another.
        Author proposer = replay.author(act.proposal()).orElseGet(() -> Author.typed(proposed.by()));
        Rejected.unless(!proposer.isSameAs(context.occasion().author()), CorrectionRule.A_SECOND_PERSON_APPROVES);
        Made correction = new Made(proposed.act(), proposed.strike(), proposed.instead(), proposed.occurredAt());
        return List.of(made(correction, proposed.reason(), act.proposal(), replay.by(correction, context.state())));
    }

    private static Event made(
            Made correction, Wording reason, @Nullable String proposal, List<CorrectionReplay.Changed> changes) {
        List<Outcome> outcomes = changes.stream()
                .map(changed -> new Outcome(
                        changed.act().id(),
                        changed.facts().stream().map(Substitute::of).toList()))
                .toList();
        return correction.struck()
                ? new ActStruck(correction.act(), reason, proposal, outcomes)
                : new ActCorrected(
                        correction.act(), correction.instead(), correction.occurredAt(), reason, proposal, outcomes);
    }

    private static CorrectionProposed openProposal(String id, DecisionContext context) {
        return context.state()
                .corrections()
                .proposal(id)
                .orElseThrow(() -> Rejected.because(
                        CorrectionRule.ONLY_AN_OPEN_PROPOSAL_IS_APPROVED_OR_DECLINED, Map.of("proposal", id)));
    }

    private static boolean isCorrection(Asked asked) {
        return ActCatalog.NAMES
                .find(asked.kind())
                .filter(CorrectionCommand.class::isAssignableFrom)
                .isPresent();
    }
}
