package org.rapporteur.standalone.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.standalone.Player;
import org.rapporteur.standalone.Player.Played;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.ReportFiles;

/** One scenario played to its end and its reports written: what {@code demo} and {@code play} have in common. */
record Performance(Path scenario, Optional<Path> texts, List<String> languages, Path out, Progress progress) {

    /** The one player there is. */
    private static final Player PLAYER = (scenario, texts, commandSide, progress) -> {
        throw new Player.ScenarioStopped(scenario + ": there is no scenario player yet");
    };

    Played at(URI commandSide, URI querySide) throws Exception {
        Played played = progress.total(
                "Played " + scenario.getFileName(), () -> PLAYER.play(scenario, texts, commandSide, progress));
        List<Path> files = progress.total("Reports", () -> new ReportFiles(querySide).write(played, languages, out));
        files.forEach(file -> progress.say("  " + file));
        return played;
    }
}
