package org.rapporteur.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * A session that goes on and on: the facts of a real one, and after them its meetings, statements, drafts and documents
 * again and again, each time under other numbers. Facts are in the same proportions however long it gets.
 */
final class LongSession {
    /** What happens again; the rest happens once in a session. */
    private static final Set<String> AGAIN = Set.of(
            "meeting-opened",
            "meeting-suspended",
            "meeting-resumed",
            "meeting-adjourned",
            "quorum-declared",
            "item-taken-up",
            "item-concluded",
            "speakers-list-opened",
            "statement-made",
            "right-of-reply-exercised",
            "item-introduced-by-secretariat",
            "item-introduced-by-chair",
            "draft-tabled",
            "sponsor-added",
            "draft-revised",
            "draft-orally-revised",
            "financial-implications-stated",
            "draft-adopted",
            "document-issued",
            "documents-placed");

    private static final Set<String> THE_END = Set.of("session-closed", "report-issued");
    private static final Duration ROUND = Duration.ofDays(5);
    private static final Pattern MEETING =
            Pattern.compile("(\"(?:extended-bureau|bureau|plenary|committee-of-the-whole)-)([0-9]+)");
    private static final Pattern SYMBOL = Pattern.compile("(CTOC/COP/2024/(?:L\\.)?)([0-9]+)");
    private static final Pattern RESOLUTION = Pattern.compile("(\"number\":\"12/)([0-9]+)");
    private static final int MEETINGS = 20;
    private static final int SYMBOLS = 1000;
    private static final int RESOLUTIONS = 10;

    private final SessionId session;
    private final List<StatedFact> real;
    private final List<Recorded> facts = new ArrayList<>();

    private LongSession(SessionId session, List<StatedFact> real) {
        this.session = session;
        this.real = real;
    }

    /** So many facts of a session of this name, out of those of another. */
    static List<Recorded> of(SessionId session, List<StatedFact> real, int howMany) {
        LongSession made = new LongSession(session, real);
        List<StatedFact> once =
                real.stream().filter(fact -> !THE_END.contains(fact.kind())).toList();
        List<StatedFact> again =
                real.stream().filter(fact -> AGAIN.contains(fact.kind())).toList();
        made.round(0, once, howMany);
        for (int round = 1; made.facts.size() < howMany; round++) {
            made.round(round, again, howMany);
        }
        return made.facts;
    }

    private void round(int round, List<StatedFact> some, int howMany) {
        for (StatedFact fact : some) {
            if (facts.size() == howMany) {
                return;
            }
            Hash previous = facts.isEmpty()
                    ? StatedFact.beginning(session)
                    : facts.getLast().hash();
            Occasion occasion = new Occasion(
                    fact.occurredAt().plus(ROUND.multipliedBy(round)),
                    real.getFirst().recordedAt().plusMillis(facts.size()),
                    fact.by(),
                    fact.actId() + "-" + round);
            FactHeader header = new FactHeader(session, facts.size() + 1L, fact.kind(), occasion, previous);
            facts.add(Recorded.read(StatedFact.sealed(header, renumbered(fact.body(), round))));
        }
    }

    private static String renumbered(String body, int round) {
        String meetings = plus(round * MEETINGS, MEETING, body);
        String symbols = plus(round * SYMBOLS, SYMBOL, meetings);
        return plus(round * RESOLUTIONS, RESOLUTION, symbols);
    }

    private static String plus(int number, Pattern pattern, String body) {
        return pattern.matcher(body)
                .replaceAll((MatchResult found) -> found.group(1) + (Integer.parseInt(found.group(2)) + number));
    }
}
