package org.rapporteur.standalone.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.Format;

/**
 * An election in three rounds, from the file to the report: one candidate withdraws, the third ballot is restricted and
 * held a day later, and a lot decides. The figures are told in the order in which the General Assembly prints them.
 */
class ElectionInRoundsTest {
    private static final Path CASE = Path.of("src", "test", "resources", "cases", "three-rounds.yaml");

    @Test
    void what_came_about_between_the_ballots_is_told_in_its_place() throws Exception {
        assertThat(report(Language.ENGLISH))
                .containsSubsequence(
                        "The following officers had been elected at the second session:",
                        "Chair: Representative of Kenya (Kenya)",
                        "The following candidates had been nominated for the office of Chair: Representative of Norway"
                                + " (Norway), Representative of Japan (Japan), Representative of Uganda (Uganda) and"
                                + " Representative of Fiji (Fiji).",
                        "At its 1st meeting, on 12 June 2025, the Conference held a ballot for the office of Chair, with"
                                + " the following result: number of ballot papers: 8; number of invalid ballots: 1; number"
                                + " of valid ballots: 7; abstentions: 0; number of members voting: 7; required majority: 4;"
                                + " number of votes obtained: Representative of Norway 3, Representative of Japan 2,"
                                + " Representative of Uganda 1 and Representative of Fiji 1. None of them obtained the"
                                + " required majority.",
                        "The candidature of Representative of Fiji (Fiji) for the office of Chair was withdrawn.",
                        "held a second ballot for the office of Chair",
                        "the voting for the office of Chair was restricted to the candidates who had obtained the"
                                + " largest number of votes: Representative of Norway (Norway) and Representative of Japan"
                                + " (Japan).",
                        "the Conference postponed the election to the office of Chair until its second meeting.",
                        "At its 2nd meeting, on 13 June 2025, the Conference held a third ballot for the office of Chair",
                        "the votes having been equally divided between Representative of Norway (Norway) and"
                                + " Representative of Japan (Japan), lots were drawn for the office of Chair, and"
                                + " Representative of Japan (Japan) was chosen.",
                        "Having been chosen by lot, Representative of Japan (Japan) was elected Chair.",
                        "no nomination having been received for the office of Vice-Chair, Representative of Peru (Peru)"
                                + " continued to serve.",
                        "## II. Compliance",
                        "the Conference held a ballot to elect one member of the Compliance Committee from among the"
                                + " African States, with the following result: number of ballot papers: 8; number of invalid"
                                + " ballots: 0; number of valid ballots: 8; abstentions: 0; number of members voting: 8;"
                                + " required majority: 5; number of votes obtained: Kenya 5 and Uganda 3.",
                        "Having obtained the required majority, Kenya was elected a member of the Compliance Committee"
                                + " from among the African States for a term of two years.",
                        "the Conference elected by acclamation Peru and Uruguay members of the Compliance Committee for"
                                + " a term of one year.");
    }

    @Test
    void it_is_told_in_chinese_as_well() throws Exception {
        assertThat(report(Language.CHINESE))
                .containsSubsequence(
                        "下列主席团成员由第二届会议选出：",
                        "选票总数：8；无效票：1；有效票：7；弃权：0；参加投票者：7；法定多数：4；得票情况：",
                        "作为主席一职候选人的提名被撤回。",
                        "第2轮投票",
                        "主席一职的投票限于得票最多的2名候选人：",
                        "推迟了主席一职的选举，推迟至第二次会议。",
                        "第3轮投票",
                        "得票相等，遂就主席一职抽签，抽中Representative of Japan（日本）。",
                        "Representative of Japan（日本）经抽签当选为主席。",
                        "由于副主席一职没有收到提名，Representative of Peru（秘鲁）继续任职。",
                        "从非洲国家中选举履约委员会的",
                        "肯尼亚得票达到法定多数，从非洲国家中当选为履约委员会成员，任期",
                        "以鼓掌方式选举秘鲁和乌拉圭为履约委员会成员，任期");
    }

    private static String report(Language language) throws Exception {
        Scenario scenario = Scenario.read(CASE, Optional.empty());
        return new String(Format.MARKDOWN.render(Report.of(ScenarioFacts.of(scenario), language)), UTF_8);
    }
}
