package org.rapporteur.standalone.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.ReportFiles;
import org.rapporteur.standalone.scenario.Played;
import org.rapporteur.standalone.scenario.Scenario;
import org.rapporteur.standalone.scenario.ScenarioPlayer;

/**
 * One scenario played to its end and its reports written: what {@code demo} and {@code play} have in common.
 *
 * @param languages of the reports; those of the body if there are none
 */
record Performance(Scenario scenario, List<String> languages, Path out, boolean sentences, Progress progress) {

    Played at(URI commandSide, URI querySide) throws Exception {
        Played played = progress.total(
                "Played " + scenario.file().getFileName(),
                () -> new ScenarioPlayer(commandSide, progress::say, sentences).play(scenario));
        progress.say("  %d acts led to %d facts; %d acts a second"
                .formatted(played.acts(), played.version(), played.actsPerSecond()));
        ReportFiles reports = new ReportFiles(querySide);
        List<String> written = languages.isEmpty() ? reports.languages(played) : languages;
        List<Path> files = progress.total("Reports", () -> reports.write(played, written, out));
        files.forEach(file -> progress.say("  " + file));
        for (String language : written) {
            reports.remarks(played, language)
                    .forEach(remark -> progress.say("  text %s: %s".formatted(language, remark)));
        }
        return played;
    }
}
