package org.rapporteur.procedure.debate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.events.act.DebateCommand;
import org.rapporteur.events.act.DebateCommand.Announce;
import org.rapporteur.events.act.DebateCommand.CallSpeakerToOrder;
import org.rapporteur.events.act.DebateCommand.DeliverMessage;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.GrantFurtherReply;
import org.rapporteur.events.act.DebateCommand.HearGuest;
import org.rapporteur.events.act.DebateCommand.HoldCeremony;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.IntroduceAsChair;
import org.rapporteur.events.act.DebateCommand.IntroduceAsSecretariat;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.act.DebateCommand.MoveSpeaker;
import org.rapporteur.events.act.DebateCommand.ObserveSilence;
import org.rapporteur.events.act.DebateCommand.OpenSpeakersList;
import org.rapporteur.events.act.DebateCommand.PresentYouthOutcome;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.act.DebateCommand.RespondAsSecretariat;
import org.rapporteur.events.act.DebateCommand.SpeakAsPresident;
import org.rapporteur.events.act.DebateCommand.SpeakAsSecretariatHead;
import org.rapporteur.events.act.DebateCommand.WithdrawFloor;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
import org.rapporteur.events.fact.DebateEvent.SpeakersListOpened;
import org.rapporteur.events.fact.DebateEvent.YouthOutcomePresented;
import org.rapporteur.events.fact.Event;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/**
 * Decides on {@link DebateCommand}s. What is said is said each time it is said: whoever speaks twice is recorded twice.
 * Only a list of speakers can be open already.
 */
public final class DebateDecider {
    private DebateDecider() {}

    public static List<Event> decide(DebateCommand command, DecisionContext context) {
        return switch (command) {
            case OpenSpeakersList _ -> openList(context);
            case InscribeSpeaker act -> Waiting.inscribe(act, context);
            case RemoveSpeaker act -> Waiting.remove(act, context);
            case MoveSpeaker act -> Waiting.move(act, context);
            case MakeStatement act -> Statements.make(act, context);
            case SpeakAsPresident act -> speakAsPresident(act, context);
            case SpeakAsSecretariatHead _ -> {
                Floor floor = Floor.in(context);
                yield List.of(new SecretariatHeadSpoke(floor.meeting(), floor.item()));
            }
            case IntroduceAsSecretariat act -> Introductions.bySecretariat(act, context);
            case IntroduceAsChair act -> Introductions.byChair(act, context);
            case ExerciseRightOfReply act -> Replies.reply(act, context);
            case CallSpeakerToOrder act -> CallsToOrder.call(act, context);
            case WithdrawFloor act -> CallsToOrder.withdraw(act, context);
            case PresentYouthOutcome act -> presentYouthOutcome(act, context);
            case Announce act -> {
                Floor floor = Floor.withOrWithoutItem(context);
                yield List.of(new AnnouncementMade(floor.meeting(), floor.item(), act.text()));
            }
            case RespondAsSecretariat act -> Answers.respond(act, context);
            case ObserveSilence act -> Ceremonies.observe(act, context);
            case DeliverMessage act -> Ceremonies.deliver(act, context);
            case HoldCeremony act -> Ceremonies.hold(act, context);
            case GrantFurtherReply act -> Replies.grant(act, context);
            case HearGuest act -> Ceremonies.hear(act, context);
        };
    }

    private static List<Event> openList(DecisionContext context) {
        Floor floor = Floor.in(context);
        SpeakersListOpened fact = new SpeakersListOpened(floor.meeting(), floor.item());
        return context.state().debate().freshLists().contains(fact) ? List.of() : List.of(fact);
    }

    private static List<Event> speakAsPresident(SpeakAsPresident act, DecisionContext context) {
        Floor floor = Floor.in(context);
        int own = context.session().number();
        int session = Objects.requireNonNullElse(act.session(), own);
        Rejected.unless(
                session > 0 && session <= own,
                DebateRule.ONLY_PRESIDENTS_UP_TO_THIS_SESSION_SPEAK,
                Map.of("session", session));
        return List.of(new PresidentSpoke(floor.meeting(), floor.item(), session));
    }

    private static List<Event> presentYouthOutcome(PresentYouthOutcome act, DecisionContext context) {
        Floor floor = Floor.in(context);
        context.capacityOf(act.organization());
        return List.of(new YouthOutcomePresented(
                floor.meeting(),
                floor.item(),
                act.organization(),
                Introductions.atLeastOne(act.persons()),
                act.consultation()));
    }
}
