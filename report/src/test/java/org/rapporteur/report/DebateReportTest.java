package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.newList;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.statement;
import static org.rapporteur.report.SessionInReport.words;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.ParticipantCode;

class DebateReportTest {
    private static final ParticipantsRegistered STATES =
            registered(Category.STATE_PARTY, "PER", "USA", "CHL", "GBR", "CHN");
    private static final ParticipantsRegistered INTERPOL = registered(
            Category.INTERGOVERNMENTAL_ORGANIZATION,
            "interpol",
            words("the International Criminal Police Organization", "国际刑事警察组织"),
            words("INTERPOL", "国际刑警组织"));
    private static final ParticipantsRegistered NGO = registered(
            new Category("ngo-with-consultative-status"),
            "society",
            words("the Example Society", "示例学会"),
            words("the Society", "学会"));

    @Test
    void organizations_of_one_system_are_told_together_where_many_spoke() {
        List<Event> facts = new ArrayList<>(List.of(STATES));
        List<String> speakers = List.of("one", "two", "three", "four");
        speakers.forEach(code -> facts.add(registered(
                new Category(code.equals("one") ? "institute" : "united-nations-system"),
                code,
                words("Organization " + code, code),
                words(code, code))));
        speakers.forEach(code -> facts.add(statement(code)));

        SessionInReport report = given(facts.toArray(Event[]::new));

        assertThat(report.inEnglish())
                .anyMatch(said -> said.startsWith(
                        "The observers for the following organizations of the United Nations system made statements:"
                                + " Organization one"));
        assertThat(report.inChinese()).anyMatch(said -> said.startsWith("下列联合国系统组织的观察员作了发言："));
    }

    @Test
    void speakers_stand_in_speaking_order_and_one_who_spoke_twice_once() {
        var report = given(STATES, statement("PER"), statement("CHL"), statement("PER"));

        assertThat(report.inEnglish()).contains("Statements were made by the representatives of Peru and Chile.");
        assertThat(report.inChinese()).contains("秘鲁和智利的代表作了发言。");
    }

    @Test
    void a_name_is_in_full_at_first_and_short_after() {
        var report = given(STATES, INTERPOL, statement("USA"), statement("interpol"), newList(), statement("USA"));

        assertThat(report.inEnglish())
                .containsSequence(
                        "A statement was made by the representative of the United States of America.",
                        "The observer for the International Criminal Police Organization (INTERPOL) made a statement.",
                        "A statement was made by the representative of the United States.");
    }

    @Test
    void classes_of_participants_are_reported_apart() {
        var report = given(STATES, INTERPOL, NGO, statement("society"), statement("PER"), statement("interpol"));

        assertThat(report.inEnglish())
                .containsSequence(
                        "A statement was made by the representative of Peru.",
                        "The observer for the International Criminal Police Organization (INTERPOL) made a statement.",
                        "The observer for the Example Society (the Society) also made a statement.");
    }

    @Test
    void organizations_in_a_list_that_the_president_opened_are_reported_together() {
        var report =
                given(STATES, INTERPOL, NGO, statement("PER"), newList(), statement("society"), statement("interpol"));

        assertThat(report.inEnglish())
                .containsSequence(
                        "A statement was made by the representative of Peru.",
                        "The observers for the Example Society (the Society) and the International Criminal Police"
                                + " Organization (INTERPOL) also made statements.");
    }

    @Test
    void replies_cite_the_rule_of_the_body() {
        var report = given(
                STATES,
                new RightOfReplyExercised(SessionInReport.FIRST, SessionInReport.ITEM, new ParticipantCode("PER")));

        assertThat(report.inEnglish())
                .contains(
                        "In accordance with rule 46 of the rules of procedure of the Conference, the President accorded"
                                + " the right of reply to the representative of Peru.");
        assertThat(report.inChinese()).contains("根据缔约方会议议事规则第46条，缔约方会议主席给予秘鲁代表答辩权。");
    }

    @Test
    void a_paragraph_rests_on_the_statements_it_reports() {
        var report = given(STATES, statement("PER"), statement("CHL"));

        assertThat(report.basisOf("Peru and Chile")).containsExactly(7L, 8L);
    }
}
