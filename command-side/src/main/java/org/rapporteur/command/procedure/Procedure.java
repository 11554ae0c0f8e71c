package org.rapporteur.command.procedure;

import java.util.List;
import org.rapporteur.command.act.AgendaCommand;
import org.rapporteur.command.act.AttendanceCommand;
import org.rapporteur.command.act.BureauCommand;
import org.rapporteur.command.act.Command;
import org.rapporteur.command.act.CorrectionCommand;
import org.rapporteur.command.act.CredentialsCommand;
import org.rapporteur.command.act.DebateCommand;
import org.rapporteur.command.act.DecisionCommand;
import org.rapporteur.command.act.DocumentCommand;
import org.rapporteur.command.act.DraftCommand;
import org.rapporteur.command.act.MeetingCommand;
import org.rapporteur.command.act.ReportCommand;
import org.rapporteur.command.act.SessionCommand;
import org.rapporteur.command.act.WorkingGroupCommand;
import org.rapporteur.command.agenda.AgendaDecider;
import org.rapporteur.command.attendance.AttendanceDecider;
import org.rapporteur.command.bureau.BureauDecider;
import org.rapporteur.command.correction.CorrectionDecider;
import org.rapporteur.command.correction.Rerun;
import org.rapporteur.command.credentials.CredentialsDecider;
import org.rapporteur.command.debate.DebateDecider;
import org.rapporteur.command.decision.DecisionDecider;
import org.rapporteur.command.document.DocumentDecider;
import org.rapporteur.command.draft.DraftDecider;
import org.rapporteur.command.kernel.Occasion;
import org.rapporteur.command.kernel.Rejected;
import org.rapporteur.command.meeting.MeetingDecider;
import org.rapporteur.command.report.ReportDecider;
import org.rapporteur.command.session.SessionDecider;
import org.rapporteur.command.state.Course;
import org.rapporteur.command.state.SessionState;
import org.rapporteur.command.state.Setting;
import org.rapporteur.command.workinggroup.WorkingGroupDecider;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.Event;

/** The rules of procedure at work. Pure: the same act in the same state on the same occasion gives the same facts. */
public final class Procedure {
    private Procedure() {}

    /**
     * What an act leads to: facts, none if they already hold.
     *
     * @param course the acts so far, of which the state is the outcome
     * @throws Rejected if the act breaks a rule
     */
    public static List<Event> decide(Command command, SessionState state, Occasion occasion, Course course) {
        BodyProfile body = Situation.bodyOf(command, state);
        try {
            Lifecycle.check(command, state.progress());
            return decide(command, new Setting(state, body, Directory.standard(), occasion), course);
        } catch (Rejected refusal) {
            throw refusal.underRulesOf(body);
        }
    }

    private static List<Event> decide(Command command, Setting setting, Course course) {
        return switch (command) {
            case SessionCommand act -> SessionDecider.decide(act, setting);
            case MeetingCommand act -> MeetingDecider.decide(act, setting);
            case BureauCommand act -> BureauDecider.decide(act, setting);
            case AgendaCommand act -> AgendaDecider.decide(act, setting);
            case DocumentCommand act -> DocumentDecider.decide(act, setting);
            case AttendanceCommand act -> AttendanceDecider.decide(act, setting);
            case CredentialsCommand act -> CredentialsDecider.decide(act, setting);
            case DebateCommand act -> DebateDecider.decide(act, setting);
            case DraftCommand act -> DraftDecider.decide(act, setting);
            case DecisionCommand act -> DecisionDecider.decide(act, setting);
            case WorkingGroupCommand act -> WorkingGroupDecider.decide(act, setting);
            case ReportCommand act -> ReportDecider.decide(act, setting);
            case CorrectionCommand act -> CorrectionDecider.decide(act, setting, new Rerun(course, Procedure::decide));
        };
    }
}
