package org.rapporteur.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.value.Language;

/** A session of several committees in parallel, told as one log and read as one report. */
class ParallelOrgansTest {
    private static final String DRAFT = "table-draft: {draft: MC/CONF/2025/L.2, kind: resolution, item: \"4\","
            + " title: {en: Points of contact, zh: 联络点}, sponsors: [CRI, JPN]}";

    private static final String[] TWO_COMMITTEES = {
        DRAFT,
        "establish-organ: {organ: committee-i, kind: committee, name: {en: Committee I, zh: 第一委员会}, items: [\"4\"],"
                + " chairs: [{name: Representative A of Fiji, state: FJI}]}",
        "establish-organ: {organ: drafting-group, kind: drafting-group, name: {en: the Drafting Group, zh: 起草小组}}",
        "refer-to-organ: {organ: drafting-group, drafts: [MC/CONF/2025/L.2]}",
        "suspend-meeting: {meeting: plenary-1}",
        "open-meeting: {meeting: committee-i-1, date: 2025-06-12}",
        "open-meeting: {meeting: drafting-group-1, date: 2025-06-12}",
        "elect-organ-chairs: {organ: drafting-group, chairs: [{name: Representative A of Uganda, state: UGA}]}",
        "take-up-item: {item: \"4\", meeting: committee-i-1}",
        "make-statement: {speaker: NOR, item: \"4\"}",
        "recommend-draft: {draft: MC/CONF/2025/L.2}",
        "recommend-draft: {draft: MC/CONF/2025/L.2, meeting: committee-i-1, decision: {mode: vote,"
                + " vote: {method: show-of-cards, tally: {inFavour: 3, against: 1, abstaining: 1}}}}",
        "adjourn-meeting: {meeting: drafting-group-1}",
        "adjourn-meeting: {meeting: committee-i-1}",
        "resume-meeting: {meeting: plenary-1}",
    };

    private static Sitting after(String... acts) throws Exception {
        return Sitting.when(
                Stream.concat(Stream.of(TWO_COMMITTEES), Stream.of(acts)).toArray(String[]::new));
    }

    @Test
    void what_they_did_is_told_of_each_and_what_the_plenary_made_of_it() throws Exception {
        Sitting sitting = after(
                "issue-document: {symbol: MC/CONF/2025/CRP.1, kind: conference-room-paper, manner: entitled,"
                        + " subject: {en: Report of Committee I, zh: 第一委员会的报告}}",
                "receive-report-of-organ: {organ: committee-i, by: {name: Representative A of Fiji, state: FJI},"
                        + " document: MC/CONF/2025/CRP.1}",
                "adopt-draft: {draft: MC/CONF/2025/L.2}",
                "dissolve-organ: {organ: drafting-group}");

        assertThat(sitting.report(Language.ENGLISH))
                .containsSubsequence(
                        "At the same meeting, the Conference established Committee I, under the chairmanship of"
                                + " Representative A of Fiji (Fiji), to consider agenda item 4.",
                        "Committee I held one meeting.",
                        "At its 1st meeting, the Conference established the Drafting Group.",
                        "At the same meeting, the Conference referred draft MC/CONF/2025/L.2 to the Drafting Group.",
                        "At its 1st meeting, on 12 June 2025, the Drafting Group elected Representative A of Uganda"
                                + " (Uganda) as its Chair.",
                        "The Drafting Group held one meeting.",
                        "At its 1st meeting, the Conference dissolved the Drafting Group.")
                .containsSubsequence(
                        "At its 1st meeting, on 12 June 2025, the Conference considered agenda item 4, entitled"
                                + " “Exchange of information”.",
                        "At its 1st meeting, on 12 June 2025, Committee I considered agenda item 4, entitled"
                                + " “Exchange of information”.",
                        "A statement was made by the representative of Norway.",
                        "At its 1st meeting, the Chair of Committee I, Representative A of Fiji (Fiji), presented its"
                                + " report (MC/CONF/2025/CRP.1).")
                .containsSubsequence(
                        "The Drafting Group, at its 1st meeting, on 12 June 2025, recommended to the Conference the"
                                + " adoption of draft resolution MC/CONF/2025/L.2.",
                        "Committee I, at its 1st meeting, on 12 June 2025, recommended to the Conference, by a vote by"
                                + " show of cards of 3 to 1, with 1 abstention, the adoption of draft resolution"
                                + " MC/CONF/2025/L.2.");
        assertThat(sitting.facts(DraftAdopted.class))
                .singleElement()
                .satisfies(adopted -> assertThat(adopted.number()).hasToString("3/1"));
    }

    @Test
    void a_statement_belongs_to_the_meeting_that_considers_its_item() throws Exception {
        assertThat(after().facts(StatementMade.class))
                .singleElement()
                .satisfies(made -> assertThat(made.meeting()).hasToString("committee-i-1"));
    }

    @Test
    void no_more_meet_at_a_time_than_there_is_room_for() {
        assertThatThrownBy(() -> after(
                        "open-meeting: {meeting: committee-i-2, date: 2025-06-12}",
                        "open-meeting: {meeting: drafting-group-2, date: 2025-06-12}"))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("ONLY_SO_MANY_MEETINGS_ARE_HELD_AT_A_TIME");
    }

    @Test
    void what_is_outside_the_task_of_an_organ_is_noted() throws Exception {
        assertThat(after(
                                "open-meeting: {meeting: committee-i-2, date: 2025-06-12}",
                                "take-up-item: {item: \"5\", meeting: committee-i-2}")
                        .warnings())
                .contains("ITEM_NOT_REFERRED_TO_THE_ORGAN");
    }
}
