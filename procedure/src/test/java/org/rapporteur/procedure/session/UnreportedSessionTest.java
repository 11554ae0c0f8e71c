package org.rapporteur.procedure.session;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Symbol;

class UnreportedSessionTest {
    @Test
    void a_body_whose_agendas_have_no_item_on_a_report_leaves_none_unadopted() {
        given(
                        new SessionScheduled(
                                "security-council",
                                9586,
                                words("New York"),
                                new DateRange(MONDAY, MONDAY),
                                new Symbol("S/2024"),
                                List.of(),
                                null),
                        new SessionConvened(MONDAY.minusDays(1)),
                        new MeetingOpened(PLENARY, MONDAY, null, null),
                        new SessionOpened(PLENARY))
                .when(new CloseSession())
                .then(new SessionClosed(PLENARY));
    }
}
