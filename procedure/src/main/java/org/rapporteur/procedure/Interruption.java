package org.rapporteur.procedure;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.act.AgendaCommand;
import org.rapporteur.events.act.AmendmentCommand;
import org.rapporteur.events.act.AttendanceCommand;
import org.rapporteur.events.act.BureauCommand;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand;
import org.rapporteur.events.act.CredentialsCommand;
import org.rapporteur.events.act.DebateCommand;
import org.rapporteur.events.act.DecisionCommand;
import org.rapporteur.events.act.DocumentCommand;
import org.rapporteur.events.act.DraftCommand;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.AssignNumber;
import org.rapporteur.events.act.DraftCommand.CorrectDraft;
import org.rapporteur.events.act.DraftCommand.DeferDraft;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.IntroduceDraft;
import org.rapporteur.events.act.DraftCommand.MergeDrafts;
import org.rapporteur.events.act.DraftCommand.MoveDraft;
import org.rapporteur.events.act.DraftCommand.NoteNoOutcome;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReintroduceDraft;
import org.rapporteur.events.act.DraftCommand.ReserveNumber;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.DraftCommand.SplitDraft;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.act.LimitCommand;
import org.rapporteur.events.act.MeetingCommand;
import org.rapporteur.events.act.MeetingCommand.PresideTemporarily;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.act.MotionCommand;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.OrderCommand;
import org.rapporteur.events.act.OrganCommand;
import org.rapporteur.events.act.QuestionCommand;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.ReportCommand;
import org.rapporteur.events.act.SessionCommand;
import org.rapporteur.events.act.WorkingGroupCommand;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.motion.MotionRule;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.state.Venue;

/** What may be done while a vote is under way: whatever leads to its result, and what is not done in the meeting. */
final class Interruption {
    private Interruption() {}

    /**
     * Lets an act pass that does not interrupt a vote where it is done, nor touch a text that is voted on elsewhere.
     *
     * @throws Rejected if it does
     */
    static void check(Command command, SessionState state) {
        List<Organ> concerned = Venue.concernedBy(command, state);
        boolean voting = concerned.stream()
                .anyMatch(organ -> state.questions().votedOn(organ).isPresent());
        Rejected.unless(!voting || !(command instanceof Move), MotionRule.A_MOTION_COMES_BEFORE_THE_VOTE_OPENS);
        Rejected.unless(
                (!voting || isAllowedDuringAVote(command))
                        && concerned.stream().noneMatch(here -> touchesWhatIsVotedOnElsewhere(command, here, state)),
                StandingRule.VOTING_IS_NOT_INTERRUPTED);
    }

    private static boolean touchesWhatIsVotedOnElsewhere(Command command, Organ here, SessionState state) {
        return draftsTouchedBy(command)
                .flatMap(symbol -> state.drafts().find(symbol).stream())
                .anyMatch(draft ->
                        state.questions().votedOnBut(here).anyMatch(question -> question.concerns(draft.symbol())));
    }

    /** The drafts whose texts an act changes, or decides on. */
    private static Stream<Symbol> draftsTouchedBy(Command command) {
        if (command instanceof AmendmentCommand act) {
            return Stream.of(act.draft());
        }
        if (command instanceof QuestionCommand act) {
            return act instanceof Decide || act instanceof OpenVoting
                    ? Stream.ofNullable(act.question().draft())
                    : Stream.empty();
        }
        return command instanceof DraftCommand act ? draftsTouchedBy(act) : Stream.empty();
    }

    private static Stream<Symbol> draftsTouchedBy(DraftCommand command) {
        return switch (command) {
            case ReviseDraft act -> Stream.of(act.draft());
            case CorrectDraft act -> Stream.of(act.draft());
            case MoveDraft act -> Stream.of(act.draft());
            case ReviseDraftOrally act -> Stream.of(act.draft());
            case MergeDrafts act -> Stream.concat(Stream.of(act.into()), act.from().stream());
            case WithdrawDraft act -> Stream.of(act.draft());
            case DeferDraft act -> Stream.of(act.draft());
            case AdoptDraft act -> Stream.of(act.draft());
            case SplitDraft act -> Stream.of(act.draft());
            case RecommendDraft act -> Stream.of(act.draft());
            case TableDraft _,
                    AddSponsors _,
                    WithdrawSponsor _,
                    IntroduceDraft _,
                    ReintroduceDraft _,
                    DiscontinueConsultations _,
                    AcceptMandate _,
                    NoteNoOutcome _,
                    StateFinancialImplications _,
                    AssignNumber _,
                    ReserveNumber _ -> Stream.empty();
        };
    }

    private static boolean isAllowedDuringAVote(Command command) {
        return switch (command) {
            case QuestionCommand _,
                    OrderCommand _,
                    CorrectionCommand _,
                    AttendanceCommand _,
                    DocumentCommand _,
                    WorkingGroupCommand _,
                    CredentialsCommand _,
                    ReportCommand _ -> true;
            case BureauCommand act -> act instanceof ElectOfficers;
            case DraftCommand act -> act instanceof AdoptDraft || act instanceof RecommendDraft;
            case MeetingCommand act -> act instanceof TakeChair || act instanceof PresideTemporarily;
            case SessionCommand _,
                    AgendaCommand _,
                    DebateCommand _,
                    DecisionCommand _,
                    AmendmentCommand _,
                    MotionCommand _,
                    LimitCommand _,
                    OrganCommand _ -> false;
        };
    }
}
