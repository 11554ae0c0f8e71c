package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.StateVotes;
import org.rapporteur.events.value.Wording;

/** States elected members of another organ. */
class MembersReportTest {
    private static final Wording ORGAN =
            new Wording(Map.of(Language.ENGLISH, "the Compliance Committee", Language.CHINESE, "履约委员会"));
    private static final ParticipantCode ITALY = new ParticipantCode("ITA");
    private static final ParticipantCode PERU = new ParticipantCode("PER");

    @Test
    void an_election_by_ballot_tells_each_round_and_who_was_elected() {
        var report = given(ballot(1, 45, 45), ballot(2, 50, 40), elected(ITEM, ITALY, 3, DecisionMode.BALLOT));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "At the same meeting, the Conference held a ballot to elect one member of the Compliance Committee,"
                                + " with the following result: number of ballot papers: 93; number of invalid ballots: 1;"
                                + " number of valid ballots: 92; abstentions: 2; number of members voting: 90; required"
                                + " majority: 46; number of votes obtained: Italy 45 and Peru 45. None of them obtained the"
                                + " required majority.",
                        "Having obtained the required majority, Italy was elected a member of the Compliance Committee for a"
                                + " term of three years.");
        assertThat(String.join("\n", report.inEnglish())).contains("held a second ballot to elect one member of");
        assertThat(report.inChinese()).contains("意大利得票达到法定多数，当选为履约委员会成员，任期3年。");
    }

    @Test
    void an_appointment_tells_on_whose_proposal_and_for_how_long() {
        var report = given(
                new MembersAppointed(
                        SECOND,
                        ITEM,
                        null,
                        ORGAN,
                        List.of(ITALY),
                        List.of(new Person("Maria Quispe", PERU)),
                        null,
                        4,
                        new OfficeCode("president")),
                new MembersAppointed(SECOND, ITEM, null, ORGAN, List.of(PERU), List.of(), 3, null, null));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "At its 2nd meeting, on 15 October 2024, the Conference, on the proposal of the President, appointed Italy and Maria"
                                + " Quispe (Peru) members of the Compliance Committee for a term of four years.",
                        "At the same meeting, the Conference appointed Peru a member of the Compliance Committee.");
        assertThat(String.join("\n", report.inChinese()))
                .contains("根据主席的提议任命意大利和Maria Quispe（秘鲁）为履约委员会成员，任期4年。", "任命秘鲁为履约委员会成员。");
    }

    @Test
    void an_appointment_to_an_office_tells_so_too() {
        Wording auditor = new Wording(Map.of(Language.ENGLISH, "External Auditor", Language.CHINESE, "外聘审计人"));
        var report = given(
                new OfficerAppointed(
                        SECOND, ITEM, null, auditor, new Person("Maria Quispe", PERU), 4, new OfficeCode("president")),
                new OfficerAppointed(
                        SECOND, ITEM, new OfficeCode("rapporteur"), null, new Person("Ada Rossi", ITALY), null, null));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "At its 2nd meeting, on 15 October 2024, the Conference, on the proposal of the President, appointed Maria Quispe"
                                + " (Peru) External Auditor for a term of four years.",
                        "At the same meeting, the Conference appointed Ada Rossi (Italy) Rapporteur.");
        assertThat(String.join("\n", report.inChinese()))
                .contains("根据主席的提议任命Maria Quispe（秘鲁）为外聘审计人，任期4年。", "任命Ada Rossi（意大利）为报告员。");
    }

    @Test
    void every_mode_that_elects_has_its_words() {
        for (DecisionMode mode : List.of(
                DecisionMode.ACCLAMATION,
                DecisionMode.CONSENSUS,
                DecisionMode.WITHOUT_A_VOTE,
                DecisionMode.WITHOUT_OBJECTION)) {
            var report = given(elected(ITEM, ITALY, null, mode));

            assertThat(String.join("\n", report.inEnglish()))
                    .contains("elected " + how(mode) + " Italy a member of the Compliance Committee.");
        }
    }

    @Test
    void what_was_done_under_no_item_of_the_agenda_is_told_all_the_same() {
        for (ItemNumber item : new ItemNumber[] {null, new ItemNumber("77")}) {
            assertThat(String.join("\n", given(elected(item, ITALY, 1, null)).inEnglish()))
                    .contains(
                            "elected by acclamation Italy a member of the Compliance Committee for a term of one year.");
        }
    }

    private static String how(DecisionMode mode) {
        return switch (mode) {
            case ACCLAMATION -> "by acclamation";
            case CONSENSUS -> "by consensus";
            case WITHOUT_A_VOTE -> "without a vote";
            case WITHOUT_OBJECTION -> "without objection";
            case VOTE, MAJORITY, BALLOT, SILENCE, CONSENSUS_NOTING_POSITIONS -> throw new IllegalArgumentException();
        };
    }

    private static MembersBallotHeld ballot(int round, int italy, int peru) {
        return new MembersBallotHeld(
                round == 1 ? FIRST : SECOND,
                ITEM,
                ORGAN,
                null,
                round,
                1,
                93,
                1,
                2,
                46,
                List.of(new StateVotes(ITALY, italy), new StateVotes(PERU, peru)));
    }

    private static MembersElected elected(
            @Nullable ItemNumber item, ParticipantCode member, @Nullable Integer years, @Nullable DecisionMode mode) {
        return new MembersElected(FIRST, item, ORGAN, null, List.of(member), years, mode);
    }
}
