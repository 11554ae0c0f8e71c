package org.rapporteur.procedure;

import org.rapporteur.events.act.AgendaCommand;
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
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.MeetingCommand;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.act.QuestionCommand;
import org.rapporteur.events.act.ReportCommand;
import org.rapporteur.events.act.SessionCommand;
import org.rapporteur.events.act.WorkingGroupCommand;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Questions;
import org.rapporteur.procedure.state.StandingRule;

/** What may be done while a vote is under way: whatever leads to its result, and what is not done in the meeting. */
final class Interruption {
    private Interruption() {}

    /**
     * Lets an act pass that does not interrupt a vote.
     *
     * @throws Rejected if it does
     */
    static void check(Command command, Questions questions) {
        Rejected.unless(
                questions.votedOn().isEmpty() || isAllowedDuringAVote(command), StandingRule.VOTING_IS_NOT_INTERRUPTED);
    }

    private static boolean isAllowedDuringAVote(Command command) {
        return switch (command) {
            case QuestionCommand _,
                    CorrectionCommand _,
                    AttendanceCommand _,
                    DocumentCommand _,
                    WorkingGroupCommand _,
                    CredentialsCommand _,
                    ReportCommand _ -> true;
            case BureauCommand act -> act instanceof ElectOfficers;
            case DraftCommand act -> act instanceof AdoptDraft;
            case MeetingCommand act -> act instanceof TakeChair;
            case SessionCommand _, AgendaCommand _, DebateCommand _, DecisionCommand _ -> false;
        };
    }
}
