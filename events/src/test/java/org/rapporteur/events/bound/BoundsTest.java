package org.rapporteur.events.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.Substitute;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

class BoundsTest {
    private static final MeetingNumber MEETING = MeetingNumber.of("plenary-1");

    @Test
    void what_is_usual_has_room() {
        assertThat(broken(agendaWith("Opening of the session"))).isEmpty();
    }

    @Test
    void a_title_is_a_line_of_a_thousand_characters() {
        assertThat(broken(agendaWith("𝔸".repeat(1_000)))).isEmpty();
        assertThat(broken(agendaWith("𝔸".repeat(1_001))))
                .containsExactly("/items/0/title/en: 1001 characters, where there is room for 1000");
        assertThat(broken(agendaWith("Opening\n# of the session")))
                .containsExactly("/items/0/title/en: several lines, where there is room for one");
    }

    @Test
    void what_somebody_says_may_have_lines_but_only_what_can_be_shown() {
        assertThat(broken(announced("One.\n\nTwo.\tThree."))).isEmpty();
        for (String hidden : List.of("\r", "\0", "\u0085", "\u2028", "\uD800", "\uFFFE", "\u001B")) {
            assertThat(broken(announced("One" + hidden + "two")))
                    .containsExactly("/text/en: a character that no database and no page can show");
        }
    }

    @Test
    void a_draft_has_a_hundred_pages_in_each_language() {
        assertThat(broken(revised("a".repeat(300_000)))).isEmpty();
        assertThat(broken(revised("a".repeat(300_001))))
                .containsExactly("/text/zh: 300001 characters, where there is room for 300000");
    }

    @Test
    void of_a_list_that_is_too_long_nothing_else_is_said() {
        assertThat(broken(new CredentialsReported(
                        MEETING, -1, 100_000, 0, Collections.nCopies(1_001, new ParticipantCode("SVK")))))
                .containsExactly(
                        "/represented: -1, where the least is 0",
                        "/compliant: 100000, where the most is 99999",
                        "/namedNotCompliant: 1001 elements, where there is room for 1000");
    }

    @Test
    void people_meet_from_1900_to_2199() {
        assertThat(broken(new SessionConvened(LocalDate.of(1900, 1, 1)))).isEmpty();
        assertThat(broken(new SessionConvened(LocalDate.MIN)))
                .containsExactly("/on: the year -999999999, where the first is 1900");
        assertThat(broken(new SessionConvened(LocalDate.of(2200, 1, 1))))
                .containsExactly("/on: the year 2200, where the last is 2199");
    }

    @Test
    void what_a_correction_states_is_looked_at_as_what_it_is() {
        Substitute stated = Substitute.of(announced("a\0b"));

        assertThat(broken(new ActCorrected(
                        "act-1", null, null, words("Misheard."), null, List.of(new Outcome("act-1", List.of(stated))))))
                .containsExactly("/outcomes/0/facts/0/body/text/en: a character that no database and no page can show");
    }

    private static List<String> broken(Event fact) {
        return Bounds.breaches((Record) fact).stream().map(Breach::toString).toList();
    }

    private static Event agendaWith(String title) {
        AgendaItem item = new AgendaItem(new ItemNumber("1"), ItemRole.OPENING, words(title), null);
        return new ProvisionalAgendaIssued(new Symbol("MC/CONF/2025/1"), List.of(item));
    }

    private static Event announced(String text) {
        return new AnnouncementMade(MEETING, null, words(text));
    }

    private static Event revised(String text) {
        return new DraftRevised(
                new Symbol("MC/CONF/2025/L.1"), new Symbol("MC/CONF/2025/L.1/Rev.1"), Map.of(Language.CHINESE, text));
    }

    private static Wording words(String english) {
        return new Wording(Map.of(Language.ENGLISH, english));
    }
}
