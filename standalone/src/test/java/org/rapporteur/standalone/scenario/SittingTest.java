package org.rapporteur.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;

/** What other systems got wrong, small and from public reports, with what is right. */
class SittingTest {
    private static final String DRAFT = "table-draft: {draft: MC/CONF/2025/L.2, kind: resolution, item: \"4\","
            + " title: {en: Points of contact, zh: 联络点}, sponsors: [CRI, JPN, NOR],"
            + " text: {en: \"The Conference,\\n\\n1. Invites States parties.\\n\"}}";

    /** Reported of a list of speakers: a delegation that also speaks for a group was on it once. */
    @Test
    void whoever_speaks_for_itself_and_for_a_group_is_on_the_list_twice() throws Exception {
        Sitting sitting = Sitting.when(
                "inscribe-speaker: {speaker: UGA, onBehalfOf: [african-group]}",
                "inscribe-speaker: {speaker: JPN}",
                "inscribe-speaker: {speaker: UGA}",
                "inscribe-speaker: {speaker: UGA}",
                "make-statement: {speaker: UGA, onBehalfOf: [african-group]}",
                "make-statement: {speaker: JPN}");

        assertThat(sitting.facts(SpeakerInscribed.class))
                .extracting(fact -> fact.speaker().value())
                .containsExactly("UGA", "JPN", "UGA");
        assertThat(sitting.state().debate().waiting().turns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.speaker()).isEqualTo(new ParticipantCode("UGA")))
                .satisfies(turn -> assertThat(turn.onBehalfOf()).isEmpty());
    }

    @Test
    void no_group_is_spoken_for_by_a_state_of_another() {
        assertThatThrownBy(() -> Sitting.when("make-statement: {speaker: JPN, onBehalfOf: [african-group]}"))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER");
    }

    @Test
    void a_reply_to_nothing_is_noted() throws Exception {
        assertThat(Sitting.when("exercise-right-of-reply: {speaker: JPN}").warnings())
                .containsExactly("REPLY_TO_NOTHING");
        assertThat(Sitting.when("make-statement: {speaker: FJI}", "exercise-right-of-reply: {speaker: JPN}")
                        .warnings())
                .isEmpty();
    }

    @Test
    void costs_that_were_stated_afterwards_are_not_told_as_if_before() throws Exception {
        List<String> report = Sitting.when(
                        DRAFT,
                        "adopt-draft: {draft: MC/CONF/2025/L.2}",
                        "state-financial-implications: {drafts: [MC/CONF/2025/L.2], finding: statement-made}")
                .report(Language.ENGLISH);

        assertThat(report)
                .anyMatch(told -> told.startsWith("Following the adoption of MC/CONF/2025/L.2, the Secretariat"))
                .noneMatch(told -> told.startsWith("Prior to the adoption"));
    }

    /** Reported of two registers: of two persons of one name the second was taken for the first. */
    @Test
    void two_persons_of_one_name_from_two_states_both_stand() throws Exception {
        String[] nominations = {
            "nominate-officer: {nominee: {office: vice-chair, name: J. Andersson, state: NOR}}",
            "nominate-officer: {nominee: {office: vice-chair, name: J. Andersson, state: FJI}}"
        };

        assertThat(Sitting.when(nominations).state().bureau().nominees())
                .extracting(nominee -> nominee.state().value())
                .containsExactly("NOR", "FJI");
        assertThatThrownBy(() ->
                        Sitting.when(nominations[0], nominations[1], "elect-officers: {officers: [J. Andersson]}"))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("WHO_SHARES_A_NAME_IS_NAMED_WITH_THE_STATE");
        List<String> report = Sitting.when(
                        nominations[0],
                        nominations[1],
                        "elect-officers: {namesakes: [{name: J. Andersson, state: NOR}, {name: J. Andersson, state:"
                                + " FJI}]}")
                .entries(Language.ENGLISH);
        assertThat(report).contains("J. Andersson (Fiji)", "J. Andersson (Norway)");
    }

    @Test
    void nobody_is_two_persons_by_capitals() {
        assertThatThrownBy(() -> Sitting.when(
                        "nominate-officer: {nominee: {office: vice-chair, name: J. Andersson, state: NOR}}",
                        "nominate-officer: {nominee: {office: chair, name: J. ANDERSSON, state: NOR}}"))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("A_PERSON_STANDS_FOR_ONE_OFFICE");
    }

    /** Reported of other systems, and seen here: what was left undone disappeared from the record. */
    @Test
    void a_session_does_not_close_in_silence_on_what_is_left() throws Exception {
        Sitting open = Sitting.when(DRAFT);
        Sitting closed = Sitting.when(DRAFT, "close-session: {}");

        String told = "No action was taken on draft resolution MC/CONF/2025/L.2, entitled “Points of contact”.";
        assertThat(open.report(Language.ENGLISH)).doesNotContain(told);
        assertThat(closed.report(Language.ENGLISH)).contains(told);
        assertThat(closed.report(Language.CHINESE)).contains("未就题为“联络点”的决议草案（MC/CONF/2025/L.2）采取行动。");
        assertThat(closed.warnings())
                .containsExactlyInAnyOrder(
                        "ITEM_NEVER_TAKEN_UP",
                        "ITEM_LEFT_OPEN",
                        "ITEM_NEVER_TAKEN_UP",
                        "DRAFT_LEFT_WITHOUT_ACTION",
                        "REPORT_NEVER_ADOPTED");
    }

    @Test
    void what_was_noted_of_a_draft_before_the_end_is_told_once() throws Exception {
        Sitting noted = Sitting.when(DRAFT, "note-no-outcome: {draft: MC/CONF/2025/L.2}", "close-session: {}");

        assertThat(noted.report(Language.ENGLISH))
                .containsOnlyOnce(
                        "No action was taken on draft resolution MC/CONF/2025/L.2, entitled “Points of contact”.");
        assertThat(noted.warnings()).doesNotContain("DRAFT_LEFT_WITHOUT_ACTION");
    }

    @Test
    void of_a_draft_that_was_withdrawn_it_is_not_told_that_nothing_was_done() throws Exception {
        assertThat(Sitting.when(DRAFT, "withdraw-draft: {draft: MC/CONF/2025/L.2}", "close-session: {}")
                        .report(Language.ENGLISH))
                .noneMatch(told -> told.startsWith("No action was taken"));
    }
}
