package org.rapporteur.procedure.correction;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.CorrectionCommand;
import org.rapporteur.events.act.CorrectionCommand.ApproveCorrection;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.act.CorrectionCommand.DeclineCorrection;
import org.rapporteur.events.act.CorrectionCommand.StrikeAct;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Corrections.Made;
import org.rapporteur.procedure.state.Course.Entered;
import org.rapporteur.procedure.state.Setting;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionDeclined;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.Substitute;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.Wording;

/** Decides on {@link CorrectionCommand}s: what the other acts lead to then is worked out by the rules again. */
public final class CorrectionDecider {
    private CorrectionDecider() {}

    public static List<Event> decide(CorrectionCommand command, Setting setting, Rerun rerun) {
        return switch (command) {
            case CorrectAct act -> correct(act, setting, rerun);
            case StrikeAct act -> strike(act, setting, rerun);
            case ApproveCorrection act -> approve(act, setting, rerun);
            case DeclineCorrection act -> {
                openProposal(act.proposal(), setting);
                yield List.of(new CorrectionDeclined(act.proposal(), act.reason()));
            }
        };
    }

    private static List<Event> correct(CorrectAct act, Setting setting, Rerun rerun) {
        Rejected.unless(
                act.instead() != null || act.occurredAt() != null, CorrectionRule.A_CORRECTION_SAYS_WHAT_CHANGES);
        Rejected.unless(
                act.occurredAt() == null
                        || !act.occurredAt().isAfter(setting.occasion().recordedAt()),
                CorrectionRule.A_CORRECTED_TIME_HAS_PASSED);
        Rejected.unless(
                act.instead() == null || !isCorrection(act.instead()),
                CorrectionRule.A_CORRECTION_IS_NOT_CORRECTED_ITSELF);
        return make(new Made(act.act(), false, act.instead(), act.occurredAt()), act.reason(), setting, rerun);
    }

    private static List<Event> strike(StrikeAct act, Setting setting, Rerun rerun) {
        Rejected.unless(
                !(rerun.act(act.act()).command() instanceof ScheduleSession),
                CorrectionRule.THE_SESSION_ITSELF_IS_NOT_STRUCK);
        return make(new Made(act.act(), true, null, null), act.reason(), setting, rerun);
    }

    private static List<Event> make(Made correction, Wording reason, Setting setting, Rerun rerun) {
        Entered target = rerun.act(correction.act());
        if (rerun.stands(correction, setting.state().corrections().made())) {
            return List.of();
        }
        List<Rerun.Changed> changes = rerun.by(correction, setting.state());
        boolean byTwo = Stream.concat(Stream.of(target), changes.stream().map(Rerun.Changed::act))
                .map(act -> ActCatalog.NAMES.nameOf(act.command().getClass()))
                .anyMatch(setting.body().correctedByTwo()::contains);
        return List.of(
                byTwo
                        ? new CorrectionProposed(
                                setting.occasion().actId(),
                                setting.occasion().by(),
                                correction.act(),
                                correction.struck(),
                                correction.instead(),
                                correction.occurredAt(),
                                reason)
                        : made(correction, reason, null, changes));
    }

    /** Worked out anew: others may have acted since it was proposed. */
    private static List<Event> approve(ApproveCorrection act, Setting setting, Rerun rerun) {
        CorrectionProposed proposed = openProposal(act.proposal(), setting);
        Rejected.unless(!proposed.by().equals(setting.occasion().by()), CorrectionRule.A_SECOND_PERSON_APPROVES);
        Made correction = new Made(proposed.act(), proposed.strike(), proposed.instead(), proposed.occurredAt());
        return List.of(made(correction, proposed.reason(), act.proposal(), rerun.by(correction, setting.state())));
    }

    private static Event made(Made correction, Wording reason, @Nullable String proposal, List<Rerun.Changed> changes) {
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

    private static CorrectionProposed openProposal(String id, Setting setting) {
        return setting.state()
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
