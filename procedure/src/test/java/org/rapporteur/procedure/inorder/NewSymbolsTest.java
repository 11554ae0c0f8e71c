package org.rapporteur.procedure.inorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Given;

class NewSymbolsTest {
    private static final SessionScheduled SCHEDULED = scheduled(new Symbol("CTOC/COP/2024"));

    private static SessionScheduled scheduled(Symbol prefix) {
        return new SessionScheduled(
                "untoc-cop", 12, words("Vienna"), new DateRange(MONDAY, MONDAY.plusDays(4)), prefix, List.of(), null);
    }

    @Test
    void what_is_in_order_is_told_also_where_the_symbol_of_the_session_leaves_no_room_for_another() {
        Given session = given(scheduled(new Symbol("A/" + "x".repeat(98))));

        assertThat(session.offers()).anyMatch(offer -> offer.act() instanceof IssueDocument && offer.isInOrder());
    }

    @Test
    void a_document_is_offered_under_a_symbol_that_the_agenda_does_not_bear() {
        Symbol first = offered(given(SCHEDULED));

        assertThat(offered(given(SCHEDULED, new ProvisionalAgendaIssued(first, List.of()))))
                .isNotEqualTo(first);
    }

    private static Symbol offered(Given session) {
        return session.offers().stream()
                .filter(Offer::isInOrder)
                .map(Offer::act)
                .filter(IssueDocument.class::isInstance)
                .map(act -> ((IssueDocument) act).symbol())
                .findFirst()
                .orElseThrow();
    }
}
