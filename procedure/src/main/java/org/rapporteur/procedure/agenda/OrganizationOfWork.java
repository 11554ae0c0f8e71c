package org.rapporteur.procedure.agenda;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.AgendaCommand.ApproveOrganizationOfWork;
import org.rapporteur.events.act.AgendaCommand.LimitCommitteeOfTheWhole;
import org.rapporteur.events.body.BodyProfile.CommitteeOfTheWhole;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeConstituted;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeLimited;
import org.rapporteur.events.fact.AgendaEvent.OrganizationOfWorkApproved;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.DecisionContext;

/** How the session is to work, and whether a committee of the whole takes part in it. */
final class OrganizationOfWork {
    private OrganizationOfWork() {}

    static List<Event> approve(ApproveOrganizationOfWork act, DecisionContext context) {
        OrganizationOfWorkApproved fact =
                new OrganizationOfWorkApproved(act.by(), act.procedure(), act.on(), act.provisions());
        if (context.state().agenda().organizationsOfWork().contains(fact)) {
            return List.of();
        }
        Rejected.unless(
                act.by() != StandingOrgan.COMMITTEE_OF_THE_WHOLE,
                AgendaRule.THE_COMMITTEE_OF_THE_WHOLE_DOES_NOT_ORGANIZE_THE_SESSION);
        switch (act.procedure()) {
            case SILENCE -> checkSilence(act, context);
            case AT_MEETING -> checkMeeting(act, context);
        }
        return List.of(fact);
    }

    private static void checkSilence(ApproveOrganizationOfWork act, DecisionContext context) {
        Rejected.unless(
                !context.state().progress().opened()
                        && act.on().isBefore(context.session().dates().from()),
                AgendaRule.A_SILENCE_PROCEDURE_ENDS_BEFORE_THE_SESSION,
                Map.of("date", act.on(), "from", context.session().dates().from()));
    }

    private static void checkMeeting(ApproveOrganizationOfWork act, DecisionContext context) {
        MeetingNumber meeting =
                act.by() == StandingOrgan.PLENARY ? context.inPlenaryWithQuorum() : context.inMeetingOf(act.by());
        Rejected.unless(
                context.state()
                        .meetings()
                        .date(meeting)
                        .filter(act.on()::equals)
                        .isPresent(),
                AgendaRule.AN_APPROVAL_BEARS_THE_DATE_OF_ITS_MEETING,
                Map.of("meeting", meeting, "date", act.on()));
    }

    static List<Event> constituteCommittee(DecisionContext context) {
        CommitteeOfTheWhole committee = context.body().committeeOfTheWhole();
        if (committee == null) {
            throw Rejected.because(AgendaRule.A_STANDING_DECISION_PROVIDES_FOR_THE_COMMITTEE);
        }
        return context.state().agenda().committeeConstituted()
                ? List.of()
                : List.of(new CommitteeOfTheWholeConstituted(committee.basis()));
    }

    static List<Event> limitCommittee(LimitCommitteeOfTheWhole act, DecisionContext context) {
        Agenda agenda = context.state().agenda();
        List<Language> languages = act.languages().stream().distinct().sorted().toList();
        if (agenda.limit().filter(limit -> limit.languages().equals(languages)).isPresent()) {
            return List.of();
        }
        Rejected.unless(!languages.isEmpty(), AgendaRule.A_LIMIT_NAMES_LANGUAGES);
        MeetingNumber meeting = context.inPlenary();
        Rejected.unless(agenda.committeeConstituted(), AgendaRule.ONLY_A_CONSTITUTED_COMMITTEE_IS_LIMITED);
        return List.of(new CommitteeOfTheWholeLimited(meeting, languages));
    }
}
