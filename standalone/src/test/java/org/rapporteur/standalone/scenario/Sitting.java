package org.rapporteur.standalone.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Language;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.report.Report;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Inline;

/**
 * A small session of one plenary meeting, written as a scenario, under whose fourth item this or that happens. Public
 * records and bug reports of other systems are told with it, persons and words made up.
 */
final class Sitting {
    private static final String BEFORE = """
        scenario: A sitting
        session: sitting-1
        by: secretariat
        acts:
          - schedule-session: {body: model-convention, number: 3, dates: {from: 2025-06-12, to: 2025-06-12}}
            at: 2025-03-03T09:00
          - convene-session: {on: 2025-03-03}
          - issue-provisional-agenda:
              document: MC/CONF/2025/1
              items:
                - {number: "1", role: opening, title: {en: Opening of the session, zh: 会议开幕}}
                - {number: "2", role: election-of-officers, title: {en: Election of officers, zh: 选举主席团成员}}
                - {number: "3", role: agenda-and-organization, title: {en: Agenda, zh: 议程}}
                - {number: "4", role: substantive, title: {en: Exchange of information, zh: 交流信息}}
                - {number: "5", role: adoption-of-report, title: {en: Adoption of the report, zh: 通过报告}}
            at: 2025-04-14T09:00
          - register-participants: {category: state-party, states: [CRI, FJI, JPN, NOR, UGA]}
            at: 2025-06-10T09:00
          - open-meeting: {meeting: plenary-1, date: 2025-06-12}
            at: 2025-06-12T10:00
          - declare-quorum: {meeting: plenary-1, purpose: debate, present: 5}
          - open-session: {}
          - declare-quorum: {meeting: plenary-1, purpose: decision, present: 5}
          - take-up-item: {item: "3"}
          - adopt-agenda: {}
          - conclude-item: {item: "3"}
          - take-up-item: {item: "4"}
        """;

    private final List<Recorded> log;

    private Sitting(List<Recorded> log) {
        this.log = log;
    }

    /**
     * What these acts, each a line of a scenario, lead to under the fourth item.
     *
     * @throws ActRefused at the first that is refused
     */
    static Sitting when(String... acts) throws ActRefused, ScenarioMistake {
        try {
            Path file = Files.createTempFile("sitting", ".yaml");
            try {
                StringBuilder scenario = new StringBuilder(BEFORE);
                for (String act : acts) {
                    scenario.append("  - ").append(act).append('\n');
                }
                Files.writeString(file, scenario);
                return new Sitting(ScenarioFacts.of(Scenario.read(file, Optional.empty())));
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<Recorded> log() {
        return log;
    }

    SessionState state() {
        return SessionState.of(
                StandingRecord.of(log).stream().map(Recorded::event).toList());
    }

    <E extends Event> List<E> facts(Class<E> kind) {
        return log.stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    List<String> warnings() {
        return facts(DiscrepancyNoted.class).stream()
                .map(DiscrepancyNoted::warning)
                .toList();
    }

    /** The lines under the paragraphs of the report. */
    List<String> entries(Language language) {
        return Report.of(log, language).body().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).entries().stream())
                .map(entry -> Inline.words(entry.text()))
                .toList();
    }

    /** The paragraphs of the report. */
    List<String> report(Language language) {
        return Report.of(log, language).body().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> Inline.words(((Paragraph) block).text()))
                .toList();
    }
}
