package org.rapporteur.standalone.fuzz;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.standalone.fuzz.FullActs.FullAct;
import org.rapporteur.standalone.improvised.Improvisation;
import org.rapporteur.standalone.improvised.Improviser;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of acts that chance left out, asked for in improvised sessions in which they are lawful. */
final class LeftOut {
    /** Among so many improvised sessions every kind of act is allowed at least once. */
    private static final int SESSIONS = 160;

    private final FullSessions sessions;
    private final Tally tally;

    private LeftOut(FullSessions sessions, Tally tally) {
        this.sessions = sessions;
        this.tally = tally;
    }

    static void ask(URI acts, URI pages, Tally tally, Path faults) throws IOException {
        try (FullSessions sessions = new FullSessions(acts, pages, tally, faults)) {
            LeftOut leftOut = new LeftOut(sessions, tally);
            System.out.println("left out by chance: " + leftOut.kinds());
            for (int seed = 0; seed < SESSIONS && !leftOut.kinds().isEmpty(); seed++) {
                leftOut.play(Improviser.improvise(seed));
            }
        }
    }

    private Set<String> kinds() {
        Set<String> kinds = new TreeSet<>(ActCatalog.NAMES.all().keySet());
        kinds.removeAll(tally.actsAccepted());
        return kinds;
    }

    /** As far as there is anything in it that was left out. */
    private void play(Improvisation improvised) {
        List<Act> acts = improvised.upToTheLast(act -> kinds().contains(FullActs.kindOf(act.command())));
        if (!acts.isEmpty()) {
            Living living = sessions.begin("left-out-of-" + improvised.session());
            acts.forEach(act -> enter(act, living));
        }
    }

    private void enter(Act act, Living living) {
        String kind = FullActs.kindOf(act.command());
        ObjectNode fields = Living.fields(act.command());
        Instant at = act.statedTime().orElseThrow().truncatedTo(ChronoUnit.MICROS);
        if (Foreseen.status(kind, fields, living, at, act.by(), act.id()) == Foreseen.TAKEN) {
            sessions.enter(new FullAct(kind, act.id(), act.by(), at, fields, List.of(), List.of()), living);
        }
    }
}
