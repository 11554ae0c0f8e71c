package org.rapporteur.report;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.events.Parts;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.outline.ReportOutline;
import org.rapporteur.report.words.ImportedTexts;
import org.rapporteur.report.words.ReportWriter;
import org.rapporteur.report.words.UnsupportedLanguage;

/** The report of a session: facts become an outline, the outline becomes words. Nothing but the log goes in. */
public final class Report {
    private Report() {}

    /** The languages reports are written in. */
    public static Set<Language> languages() {
        return ReportWriter.languages();
    }

    /** Those languages of a body that reports are written in, in its order. */
    public static List<Language> languagesOf(BodyProfile body) {
        return body.languages().stream().filter(languages()::contains).toList();
    }

    /**
     * The report as it would read with the facts so far.
     *
     * @param log the facts of one session from version 1, in order
     * @throws org.rapporteur.report.words.UnsupportedLanguage if reports are not written in the language yet
     */
    public static Document of(List<Recorded> log, Language language) {
        FactIndex index = FactIndex.of(log);
        return ReportWriter.write(index, ReportOutline.of(index), language);
    }

    /**
     * What the report says because of some of its facts: the paragraphs that rest on any of them, but for the texts
     * adopted, each with the lines below it. In English where reports are not written in the language.
     *
     * @param versions of the facts
     */
    public static List<String> saidBecauseOf(Set<Long> versions, List<Recorded> log, Language language) {
        FactIndex index = FactIndex.of(log);
        Language written = languages().contains(language) ? language : Language.ENGLISH;
        return ReportWriter.paragraphsOn(index, ReportOutline.of(index), versions, written).stream()
                .map(Report::inWords)
                .toList();
    }

    /**
     * The languages of the body in which a report would show words of these facts in another, since they were not given
     * in it; the reasons for corrections are not shown at all.
     *
     * @param log of the session that the facts are of
     */
    public static Set<Language> lackedBy(List<Recorded> facts, List<Recorded> log) {
        List<Wording> told = facts.stream()
                .map(Recorded::event)
                .filter(event -> !(event instanceof CorrectionEvent))
                .flatMap(Parts::of)
                .filter(Wording.class::isInstance)
                .map(Wording.class::cast)
                .toList();
        if (told.isEmpty()) {
            // Most acts bring no words, and the log is long.
            return Set.of();
        }
        List<Language> reports = FactIndex.of(log).body().languages();
        return told.stream()
                .flatMap(words ->
                        reports.stream().filter(language -> words.in(language).isEmpty()))
                .collect(toCollection(TreeSet::new));
    }

    private static String inWords(Paragraph paragraph) {
        return Stream.concat(
                        Stream.of(Inline.words(paragraph.text())),
                        paragraph.entries().stream()
                                .map(line -> (line.label() + " " + Inline.words(line.text())).strip()))
                .collect(joining("\n"));
    }

    /**
     * What looks wrong in the adopted texts that were imported in a language, a line each; the report prints them as
     * they are.
     *
     * @throws org.rapporteur.report.words.UnsupportedLanguage if reports are not written in the language yet
     */
    public static List<String> remarksOnTexts(List<Recorded> log, Language language) {
        UnsupportedLanguage.unlessSupported(language);
        return ImportedTexts.of(ReportOutline.of(FactIndex.of(log)), language).remarks();
    }
}
