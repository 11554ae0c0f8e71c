package org.rapporteur.standalone.body;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.yaml.YamlMistake;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.MarkdownFormat;

/**
 * What is found of a profile: that it can be read, and that reports on sessions of the body can be written.
 *
 * @param kinds how many kinds of facts the report on a {@linkplain SampleSession sample session} tells
 * @param reports of that session, by language in the order of the profile
 */
public record BodyCheck(BodyProfile profile, int kinds, List<Sample> reports) {
    /** A report as it would read, in Markdown. */
    public record Sample(Language language, String report) {}

    /**
     * Checks a profile; it is {@linkplain Bodies#takeIn taken in} for that.
     *
     * @throws YamlMistake at the first mistake in the file
     */
    public static BodyCheck of(Path file) throws IOException, YamlMistake {
        BodyProfile profile = BodyFile.read(file);
        Bodies.takeIn(profile);
        List<Recorded> log = SampleSession.of(profile, SampleSession.WHOLE);
        List<Sample> reports = reports(profile, log);
        int kinds = (int)
                log.stream().map(fact -> fact.event().getClass()).distinct().count();
        return new BodyCheck(profile, kinds, reports);
    }

    /**
     * Takes in all profiles of a directory. Of each body the beginning of a sample session is told in each language of
     * its reports, which takes a second or two: nobody is to find out after a session that there can be no report on
     * it.
     *
     * @throws YamlMistake at the first mistake in a file
     * @throws IOException if a file cannot be read, or no report can be written
     */
    public static void takeIn(Path directory) throws IOException, YamlMistake {
        for (BodyProfile profile : Bodies.takeIn(directory)) {
            try {
                reports(profile, SampleSession.of(profile, SampleSession.BEGINNING));
            } catch (RuntimeException untold) {
                throw new IOException("no report can be written on a session of '%s'".formatted(profile.id()), untold);
            }
        }
    }

    private static List<Sample> reports(BodyProfile profile, List<Recorded> log) {
        return profile.languages().stream()
                .map(language -> new Sample(language, MarkdownFormat.render(Report.of(log, language))))
                .toList();
    }
}
