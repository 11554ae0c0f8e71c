package org.rapporteur.standalone.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.Format;

/**
 * Sessions from public facts, their reports read beside what was published of them: what a source told stands above
 * what the report tells. The sources are named in the scenarios' heads.
 */
class BesideRealRecordsTest {
    private static final Path ASSEMBLY = Path.of("..", "scenarios", "unga-es-11.yaml");
    private static final Path CONFERENCE = Path.of("..", "scenarios", "itu-pp-06.yaml");
    private static final Path COMMITTEE = Path.of("..", "scenarios", "ga78-third-committee.yaml");
    private static final Path SUBSIDIARY_BODY = Path.of("..", "scenarios", "unfccc-sbi-34.yaml");
    private static final Path CLUB = Path.of("..", "scenarios", "dav-hauptversammlung-2025.yaml");

    /** What a source told, in short, and the sentence of the report that tells it. */
    private record Told(String source, String report) {}

    @TestFactory
    Stream<DynamicTest> the_assembly() {
        return beside(
                ASSEMBLY,
                Language.ENGLISH,
                new Told(
                        "GA/12411: adopted draft resolution “L.2” by a recorded vote of 140 in favour to 5 against, with 38 abstentions",
                        "At its 9th meeting, on 24 March 2022, the General Assembly adopted, by a recorded vote of 140 to 5, with 38"
                                + " abstentions, a draft resolution (A/ES-11/L.2), sponsored by Ukraine."),
                new Told(
                        "UN News: 67 States voted not to take action on a second text, penned by South Africa; 50 favoured moving"
                                + " to a vote, and 36 abstained",
                        "At the same meeting, the representative of Ukraine moved, under rule 74, that no action be taken on draft resolution"
                                + " A/ES-11/L.3, entitled “Humanitarian situation emanating out of the conflict in Ukraine”. The motion"
                                + " was adopted by a recorded vote of 67 to 50, with 36 abstentions."),
                new Told(
                        "PTI: on a motion by Albania that action be taken by a recorded vote, 107 in favour, 13 against, 39 abstaining",
                        "the representative of Albania moved the following: that draft resolution A/ES-11/L.5 be decided on by a"
                                + " recorded vote, and not by secret ballot. The motion was adopted by a recorded vote of 107 to 13, with"
                                + " 39 abstentions."),
                new Told(
                        "PTI: Russia appealed against the ruling of the President; 100 voted against the challenge",
                        "The representative of the Russian Federation appealed against the ruling. The appeal was rejected by a"
                                + " recorded vote of 14 to 100, with 38 abstentions, and the ruling stood."),
                new Told(
                        "PTI: the Assembly decided not to reconsider: 104 against, 16 in favour, 34 abstaining",
                        "the representative of the Russian Federation moved the following: the reconsideration of the decision on the"
                                + " motion of Albania. The motion was rejected by a recorded vote of 16 to 104, with 34 abstentions."),
                new Told(
                        "Interfax-Ukraine: the Russian amendment was rejected, 31 in favour, 71 against, 59 abstaining",
                        "At its 21st meeting, the General Assembly rejected, by a recorded vote of 31 to 71, with 59 abstentions, the"
                                + " amendment contained in document A/ES-11/L.12 to draft resolution A/ES-11/L.11."),
                new Told(
                        "Reuters: the amended US-drafted resolution won 93 votes in favour, while 73 abstained and eight voted no",
                        "the General Assembly adopted, by a recorded vote of 93 to 8, with 73 abstentions, a draft resolution"
                                + " (A/ES-11/L.11), as amended in A/ES-11/L.13, A/ES-11/L.14 and A/ES-11/L.15, sponsored by the United"
                                + " States of America."),
                new Told(
                        "GA/12738: “Return of Ukrainian children” (A/ES.11/L.16/Rev.1), 91 in favour to 12 against with 57 abstentions",
                        "At its 23rd meeting, on 3 December 2025, the General Assembly adopted, by a recorded vote of 91 to 12, with 57"
                                + " abstentions, a revised draft resolution (A/ES-11/L.16/Rev.1), sponsored by Ukraine."),
                new Told(
                        "Ukrinform: the American proposal on two paragraphs: 69 against, 11 in favour, 62 abstaining",
                        "the representative of the United States moved that the following part of draft resolution A/ES-11/L.17 be"
                                + " voted on separately: the paragraphs on the territorial integrity of Ukraine and on a just peace. The"
                                + " motion was rejected by a recorded vote of 11 to 69, with 62 abstentions."));
    }

    @TestFactory
    Stream<DynamicTest> the_conference() {
        return beside(
                CONFERENCE,
                Language.ENGLISH,
                new Told(
                        "ITU: second round, Tuesday, 14 November: 159 ballots were cast, no abstentions and no invalid ballots; required"
                                + " majority 80; Inoue 64, Johnson 60, Park 35",
                        "At its 4th meeting, on 14 November 2006, the Conference held a second ballot for the office of Director of the"
                                + " Telecommunication Standardization Bureau, with the following result: number of ballot papers: 159;"
                                + " number of invalid ballots: 0; number of valid ballots: 159; abstentions: 0; number of members voting:"
                                + " 159; required majority: 80; number of votes obtained: Yuji Inoue 64, Malcolm Johnson 60 and Kishik Park"
                                + " 35. None of them obtained the required majority."),
                new Told(
                        "ITU: after the second round, Mr. Park, of the Republic of Korea, withdrew his candidature",
                        "The candidature of Kishik Park (Republic of Korea) for the office of Director of the Telecommunication"
                                + " Standardization Bureau was withdrawn."),
                new Told(
                        "ITU: third and final round: 162 ballots; required majority 82; Johnson, elected, 83, Inoue 79",
                        "held a third ballot for the office of Director of the Telecommunication Standardization Bureau, with the"
                                + " following result: number of ballot papers: 162; number of invalid ballots: 0; number of valid ballots:"
                                + " 162; abstentions: 0; number of members voting: 162; required majority: 82; number of votes obtained:"
                                + " Malcolm Johnson 83 and Yuji Inoue 79."),
                new Told(
                        "ITU: Radiocommunication Bureau: 160 ballots, two abstentions, required majority 80, Timofeev, elected, 158",
                        "abstentions: 2; number of members voting: 158; required majority: 80; number of votes obtained: Valery"
                                + " Timofeev 158."),
                new Told(
                        "ANACOM: the structure was approved; T. Çataltepe of Turkey was to preside, with six Vice-Chairpersons",
                        "Vice-Chairmen: D. Gross (United States)"),
                new Told(
                        "ANACOM, second week: Committee 6 (Administration and Management) went on",
                        "At its 1st, 2nd and 3rd meetings, on 8, 13 and 14 November 2006, Committee 6 considered agenda item 5, entitled"
                                + " “Administration and management”."));
    }

    @TestFactory
    Stream<DynamicTest> the_main_committee() {
        return beside(
                COMMITTEE,
                Language.ENGLISH,
                new Told(
                        "GA/SHC/4399: L.24 approved by 168 to 5, with 9 abstentions",
                        "the Third Committee approved, by a recorded vote of 168 to 5, with 9 abstentions, a draft resolution"
                                + " (A/C.3/78/L.24), entitled “The right of the Palestinian people to self-determination”, and"
                                + " recommended it to the General Assembly for adoption."),
                new Told(
                        "GA/SHC/4399: against were Israel, the Marshall Islands, Micronesia, Nauru and the United States",
                        "Against: Israel, Marshall Islands, Micronesia (Federated States of), Nauru and United States"),
                new Told(
                        "Sputnik: the amendment was adopted in a 66-26 vote, with 67 abstaining",
                        "the Third Committee adopted, by a recorded vote of 66 to 26, with 67 abstentions, the amendment contained in"
                                + " document A/C.3/78/L.58 to draft resolution A/C.3/78/L.7."),
                new Told("Sputnik: 112 votes for, 50 against, 14 abstaining", "as amended in A/C.3/78/L.58"));
    }

    @TestFactory
    Stream<DynamicTest> the_subsidiary_body() {
        return beside(
                SUBSIDIARY_BODY,
                Language.ENGLISH,
                new Told(
                        "ENB: a sub-item would be held in abeyance, 3(e) and 4(e) would be deleted",
                        "with the exception of items 3 (e) and 4 (e), item 4 (b) being held in abeyance."),
                new Told(
                        "ENB: a contact group co-chaired by Helen Plume and Diann Black Layne",
                        "under the chairmanship of Helen Plume (New Zealand) and Diann Black Layne (Antigua and Barbuda), to"
                                + " consider agenda items 3 (a), 3 (b), 3 (c), 3 (d), 4 (a), 4 (c) and 4 (d)."),
                new Told(
                        "ENB: to be continued at SBI 35",
                        "the SBI decided to defer the consideration of agenda item 3 (b) to its thirty-fifth session."),
                new Told(
                        "ENB: the conclusions on loss and damage were adopted as amended",
                        "the SBI considered and adopted conclusions proposed by the Chair (FCCC/SBI/2011/L.20), as orally"
                                + " revised, on “Approaches to address loss and damage”."));
    }

    @TestFactory
    Stream<DynamicTest> the_club_in_german() {
        return beside(
                CLUB,
                Language.GERMAN,
                new Told(
                        "Frankenthal: amendments on what is counted were clearly lost",
                        "In derselben Sitzung verwarf die Hauptversammlung mehrheitlich den ersten mündlichen Änderungsantrag zum"
                                + " Antrag HV/2025/L.1."),
                new Told(
                        "Laufen: the change of the by-laws was not adopted",
                        "lehnte die Hauptversammlung mehrheitlich den Antrag HV/2025/L.6, „Doppelte Mehrheit bei"
                                + " Abstimmungen“, ab."),
                new Told(
                        "Wuppertal: the board took the budget back",
                        "Der Antrag HV/2025/L.5, „Haushaltsvoranschlag 2026“ (Beschluss), wurde zurückgezogen."));
    }

    @Test
    void what_came_about_is_told_in_its_order() throws Exception {
        assertThat(report(CONFERENCE, Language.ENGLISH))
                .containsSubsequence(
                        "Four plenary meetings were held during the session.",
                        "John Ray Kwabena Tandoh (Ghana) for the office of Deputy Secretary-General was withdrawn.",
                        "Houlin Zhao (China) was elected Deputy Secretary-General.",
                        "held a second ballot",
                        "The candidature of Kishik Park",
                        "held a third ballot",
                        "Malcolm Johnson (United Kingdom) was elected Director of the Telecommunication Standardization Bureau.")
                .doesNotContain("acclamation");
        assertThat(report(ASSEMBLY, Language.ENGLISH))
                .contains(
                        "held in New York from 28 February to 2 March 2022, from 23 to 24 March 2022, on 7 April 2022,")
                .doesNotContain("A/ES-11/L.3), sponsored");
    }

    @Test
    void both_are_told_in_chinese_as_well() throws Exception {
        assertThat(report(ASSEMBLY, Language.CHINESE))
                .containsSubsequence(
                        "乌克兰代表依照议事规则第74条动议不对题为“乌克兰冲突造成的人道主义局势”的决议草案A/ES-11/L.3采取行动。",
                        "俄罗斯联邦代表对裁决提出异议。该异议经记录表决，以14票赞成、100票反对、38票弃权被否决，裁决仍然有效。",
                        "以31票赞成、71票反对、59票弃权否决了",
                        "该动议经记录表决，以11票赞成、69票反对、62票弃权被否决。");
        assertThat(report(CONFERENCE, Language.CHINESE))
                .containsSubsequence(
                        "共举行了4次全体会议。",
                        "举行了第2轮投票",
                        "Kishik Park（大韩民国）作为电信标准化局主任一职候选人的提名被撤回。",
                        "举行了第3轮投票",
                        "Malcolm Johnson（联合王国）得票达到法定多数，当选为电信标准化局主任。",
                        "第5委员会在2006年11月8日和14日第1次和第2次会议上审议了题为“政策和法律事项”的议程项目4。");
    }

    private static Stream<DynamicTest> beside(Path scenario, Language language, Told... all) {
        return Stream.of(all)
                .map(told -> DynamicTest.dynamicTest(
                        "published: " + told.source() + "\n  report: " + told.report(),
                        () -> assertThat(report(scenario, language)).contains(told.report())));
    }

    private static String report(Path file, Language language) throws Exception {
        Scenario scenario = Scenario.read(file, Optional.empty());
        return new String(Format.MARKDOWN.render(Report.of(ScenarioFacts.of(scenario), language)), UTF_8);
    }
}
