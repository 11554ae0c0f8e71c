package org.rapporteur.procedure.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.attendance.AttendanceRule;
import org.rapporteur.procedure.bureau.BureauRule;
import org.rapporteur.procedure.credentials.CredentialsRule;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.meeting.MeetingRule;

class RefusalWordsTest {
    private static final BodyProfile CONFERENCE = Bodies.find("untoc-cop").orElseThrow();

    @Test
    void a_refusal_cites_the_rule_of_procedure_of_the_body() {
        Rejected noQuorum = Rejected.because(
                MeetingRule.A_QUORUM_IS_PRESENT,
                Map.of(
                        "meeting",
                        MeetingNumber.of("plenary-10"),
                        "purpose",
                        QuorumPurpose.DECISION,
                        "needed",
                        65,
                        "present",
                        1));

        assertThat(RefusalWords.of(noQuorum.underRulesOf(CONFERENCE), Language.ENGLISH))
                .isEqualTo("At the 10th plenary meeting, 65 parties must be present to take decisions; only 1 is."
                        + " (Rule 41 of the rules of procedure.)");
        assertThat(RefusalWords.of(noQuorum.underRulesOf(CONFERENCE), Language.CHINESE))
                .isEqualTo("第10次全体会议须有65个缔约方出席才能作出决定；只有1个出席。（议事规则第41条）");
    }

    @Test
    void where_the_number_is_not_known_none_is_cited() {
        Rejected refusal = Rejected.because(BureauRule.AN_ELECTION_NAMES_SOMEBODY);
        BodyProfile small = Bodies.find("small-body").orElseThrow();

        assertThat(RefusalWords.of(refusal.underRulesOf(small), Language.ENGLISH))
                .isEqualTo("An election has to name at least one nominee.");
    }

    @Test
    void several_rules_are_cited_in_the_plural() {
        Rejected refusal = Rejected.because(
                AttendanceRule.A_PARTICIPANT_TAKES_PART_IN_ONE_CAPACITY,
                Map.of("participant", new ParticipantCode("IRN"), "category", Category.SIGNATORY));

        assertThat(RefusalWords.of(refusal.underRulesOf(CONFERENCE), Language.ENGLISH))
                .isEqualTo("A participant takes part in one capacity only; already registered in the category"
                        + " “signatory”: the Islamic Republic of Iran. (Rules 14–17 of the rules of procedure.)");
    }

    @Test
    void groups_offices_and_dates_have_their_names() {
        Rejected rotation = Rejected.because(
                BureauRule.OFFICES_ROTATE_AMONG_THE_REGIONAL_GROUPS,
                Map.of(
                        "office", new Wording(Map.of(Language.ENGLISH, "President", Language.CHINESE, "主席")),
                        "session", 12,
                        "turn", new GroupCode("eastern-european"),
                        "group", new GroupCode("african")));
        Rejected calendar = Rejected.because(
                MeetingRule.MEETINGS_ARE_HELD_DURING_THE_SESSION,
                Map.of(
                        "meeting", MeetingNumber.of("committee-of-the-whole-2"),
                        "date", LocalDate.parse("2024-10-13"),
                        "from", LocalDate.parse("2024-10-14"),
                        "to", LocalDate.parse("2024-10-18")));

        assertThat(RefusalWords.of(rotation, Language.CHINESE)).isEqualTo("主席一职在各区域组之间轮换；第12届会议轮到东欧国家，而不是非洲国家。");
        assertThat(RefusalWords.of(calendar, Language.ENGLISH))
                .isEqualTo("Meetings are held on the days of the session, from 14 October 2024 to 18 October 2024;"
                        + " 13 October 2024 is not one of them, so the 2nd meeting of the committee of the whole"
                        + " cannot be held then.");
    }

    @Test
    void an_organization_is_called_by_the_name_it_brought() {
        Delegation named = new Delegation(
                new ParticipantCode("fourth-wave"), new Wording(Map.of(Language.ENGLISH, "Fourth Wave")), null);
        Rejected refusal = Rejected.because(
                CredentialsRule.CREDENTIALS_ARE_THOSE_OF_PARTIES,
                Map.of("participant", named, "category", new Category("ngo-with-consultative-status")));

        assertThat(RefusalWords.of(refusal, Language.ENGLISH)).contains("Fourth Wave");
        assertThat(RefusalWords.of(refusal, Language.CHINESE)).contains("Fourth Wave");
    }

    @Test
    void a_language_without_a_phrasebook_is_answered_in_english() {
        Rejected refusal = Rejected.because(BureauRule.AN_ELECTION_NAMES_SOMEBODY);

        assertThat(RefusalWords.of(refusal, Language.FRENCH)).isEqualTo(RefusalWords.of(refusal, Language.ENGLISH));
    }

    @Test
    void a_slot_that_is_not_given_stops_loudly() {
        Rejected refusal = Rejected.because(BureauRule.ONLY_NOMINEES_ARE_ELECTED);

        assertThatIllegalStateException()
                .isThrownBy(() -> RefusalWords.of(refusal, Language.ENGLISH))
                .withMessageContaining("ONLY_NOMINEES_ARE_ELECTED")
                .withMessageContaining("person");
    }
}
