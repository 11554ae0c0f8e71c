package org.rapporteur.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

class ChronologyTest {
    private static final SessionId SESSION = new SessionId("session");
    private static final MeetingNumber MEETING = MeetingNumber.of("plenary-1");
    private static final ItemNumber ITEM = new ItemNumber("2");
    private static final Symbol DRAFT = new Symbol("CTOC/COP/2024/L.8");
    private static final DraftTabled TABLED = new DraftTabled(
            DRAFT,
            DraftKind.RESOLUTION,
            DraftSubject.SUBSTANCE,
            ITEM,
            new Wording(Map.of(Language.ENGLISH, "Firearms")),
            null,
            Map.of());
    private static final VoteRequested REQUESTED = new VoteRequested(MEETING, Question.ofDraft(DRAFT), List.of(), null);

    private final List<Recorded> log = new ArrayList<>();

    private void logged(String at, Event fact) {
        Occasion occasion = new Occasion(
                Instant.parse("2024-10-15T" + at + ":00Z"),
                Instant.parse("2024-10-16T09:00:00Z"),
                "secretariat",
                "act-" + log.size());
        log.add(Recorded.after(
                log.isEmpty() ? StatedFact.beginning(SESSION) : log.getLast().hash(),
                SESSION,
                log.size() + 1,
                fact,
                occasion));
    }

    @Test
    void what_was_logged_late_comes_where_it_happened() {
        logged("11:00", TABLED);
        logged("10:00", new ItemTakenUp(MEETING, ITEM));

        assertThat(Chronology.of(log)).extracting(Recorded::version).containsExactly(2L, 1L);
    }

    @Test
    void nothing_is_asked_or_decided_of_a_draft_before_it_was_tabled() {
        logged("11:00", TABLED);
        logged("10:00", REQUESTED);

        assertThat(Chronology.of(log)).extracting(Recorded::version).containsExactly(1L, 2L);
    }
}
