package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.value.SessionId;
import tools.jackson.databind.JsonNode;

/**
 * One who asks without end. Sessions of its own are led on by lawful acts, so that what is wrong meets meetings, drafts
 * and corrections under way; whatever is recorded in them has to belong to an act that was answered with success.
 */
final class Fuzzer implements AutoCloseable {
    private static final int AT_ONCE = 3;
    private static final int TRIES = 260;
    private static final int SELDOM = 40;

    private final String name;
    private final Dice dice;
    private final Tally tally;
    private final Acts acts;
    private final Readings readings;
    private final Spoiling spoiling;
    private final Mutation mutation;
    private final Asking asking;
    private final List<Asking> others;
    private final List<Endpoint> reads = new ArrayList<>();
    private final List<Living> underWay = new ArrayList<>();
    private final List<Living> done = new ArrayList<>();
    private final Set<String> imported = new HashSet<>();
    private final Importing importing;
    private int sessions;
    private int taken;

    Fuzzer(int number, long seed, URI actsSide, URI pagesSide, Tally tally, Path faults) {
        this.name = "fuzz-%d-%d".formatted(Math.abs(seed), number);
        this.dice = new Dice(seed * 1_000 + number);
        this.tally = tally;
        this.acts = new Acts(dice);
        this.readings = new Readings(dice);
        this.spoiling = new Spoiling(dice);
        this.mutation = new Mutation(dice, List.of());
        this.importing = new Importing(dice);
        this.asking = new Asking(actsSide, pagesSide, tally, faults);
        this.others = List.of(
                new Asking(actsSide, pagesSide, tally, faults),
                new Asking(actsSide, pagesSide, tally, faults),
                new Asking(actsSide, pagesSide, tally, faults));
        Endpoint.all().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .forEach(reads::add);
    }

    /** Goes on for as long as is wanted. */
    void run(BooleanSupplier goOn) throws Exception {
        while (goOn.getAsBoolean()) {
            Living living = living();
            switch (dice.below(100)) {
                case 0 -> allAtOnce(living);
                case 1 -> records(living);
                case 2 -> odds(living);
                default -> {
                    int what = dice.below(100);
                    if (what < 36) {
                        lawful(living);
                    } else if (what < 60) {
                        act(acts.nearly(living), living);
                    } else if (what < 68) {
                        act(spoiling.of(acts.lawful(living).asked()), living);
                    } else {
                        read(living);
                    }
                }
            }
        }
        for (Living living : underWay) {
            compare(living);
        }
    }

    /** Sessions that were begun, and led to facts. */
    List<Living> sessions() {
        List<Living> all = new ArrayList<>(done);
        all.addAll(underWay);
        return all.stream().filter(living -> living.version() > 0).toList();
    }

    /** Sessions that came whole. */
    Set<String> imported() {
        return imported;
    }

    private Living living() {
        if (underWay.size() < AT_ONCE) {
            underWay.add(new Living("%s-%d".formatted(name, sessions++)));
            return underWay.getLast();
        }
        Living living = dice.oneOf(underWay);
        if (living.tries() > TRIES) {
            underWay.remove(living);
            compare(living);
            done.add(living);
        }
        return living;
    }

    private void lawful(Living living) {
        long known = living.version();
        Acts.Lawful act = acts.lawful(living);
        Told told = act(act.asked(), living);
        if (told.isGood() != act.allowed() && told.status() < 500 && knewAll(act.asked(), living, known)) {
            asking.fault(
                    "the rules say %s, the answer is %d: %s"
                            .formatted(act.allowed() ? "yes" : "no", told.status(), kindOf(act.asked())),
                    act.asked(),
                    living,
                    told.text());
        }
    }

    /**
     * Whether nothing was recorded that we had not heard of: an act whose answer was cut may be taken later, and one
     * whose id fits in no address cannot be read.
     */
    private boolean knewAll(Asked asked, Living living, long known) {
        catchUp(living);
        if (living.hasUnread()) {
            return false;
        }
        return living.log().stream()
                .skip(known)
                .allMatch(fact ->
                        asked.header("Act-Id").filter(fact.actId()::equals).isPresent());
    }

    private static String kindOf(Asked act) {
        return act.target().substring(act.target().lastIndexOf('/') + 1);
    }

    private Told act(Asked asked, Living living) {
        Told told = asking.ask(asked, living);
        settle(asked, told, living);
        return told;
    }

    /** Looks what an act led to: everything if it was accepted, nothing if it was not. */
    private void settle(Asked asked, Told told, Living living) {
        boolean forUs = asked.target().startsWith("/sessions/" + living.id() + "/acts/");
        boolean untold = told.status() == 0 || (!forUs && told.isGood());
        if (untold) {
            asked.header("Act-Id").ifPresent(living::leaveOpen);
        }
        boolean accepted = told.isGood() && told.header("Act-Id").isPresent();
        if (accepted) {
            String act = told.header("Act-Id")
                    .map(id -> new String(id.getBytes(ISO_8859_1), UTF_8))
                    .orElseThrow();
            tally.accepted(ActCatalog.NAMES.find(kindOf(asked)).isPresent() ? kindOf(asked) : "");
            living.acknowledge(act, asked);
            living.acknowledge(told.header("Act-Id").orElseThrow(), asked);
        }
        if (accepted || untold || dice.once(SELDOM)) {
            catchUp(living);
        }
    }

    private void catchUp(Living living) {
        Asked more = Asked.get(
                true,
                "acts GET /record/sessions/{session}/facts",
                "/record/sessions/%s/facts?from=%d".formatted(living.id(), living.version() + 1));
        Told told = asking.ask(more, living);
        if (told.status() != 200) {
            return;
        }
        long before = living.version();
        living.learn(told.text().lines().toList()).forEach(wrong -> asking.fault("record", more, living, wrong));
        living.log().stream().skip(before).map(fact -> fact.actId()).distinct().forEach(act -> entered(act, living));
    }

    /** What led to facts can be read as it was asked for. */
    private void entered(String act, Living living) {
        Asked asked = Asked.get(
                true,
                "acts GET /sessions/{session}/acts/{id}",
                "/sessions/%s/acts/%s"
                        .formatted(living.id(), Address.encoded(act).replace("/", "%2F")));
        Told told = asking.ask(asked, living);
        if (told.status() == 200) {
            living.entered(act, Json.mapper().readValue(told.body(), org.rapporteur.events.value.Asked.class));
        } else {
            living.leaveUnread();
            if (told.status() < 500 && act.matches("[A-Za-z0-9-]+")) {
                asking.fault("an act that led to facts is not there", asked, living, told.status() + " " + told.text());
            }
        }
    }

    private void read(Living living) {
        Living whose = !done.isEmpty() && dice.once(8) ? dice.oneOf(done) : living;
        Asked asked = readings.of(dice.oneOf(reads), whose);
        asking.ask(dice.once(8) ? spoiling.of(asked) : asked, whose);
    }

    /** What is neither an act nor a read: all of that is asked for, and what is asked of files that are there. */
    private void odds(Living living) {
        String target = dice.oneOf(
                "/actuator/health",
                "/actuator/metrics",
                "/actuator/prometheus",
                "/actuator",
                "/actuator/env",
                "/favicon.ico",
                "/error",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/webjars/../x",
                "/query-side/style.css",
                "/sessions",
                "/sessions/" + Address.encoded(Nasty.text(dice)),
                "/record/sessions/" + Address.encoded(Nasty.text(dice)),
                "/sessions/" + living.id() + "/acts",
                "/" + Address.encoded(Nasty.text(dice)));
        Asked asked = Asked.get(dice.once(2), "odd", target, new Header("Accept", dice.oneOf("text/html", "*/*")));
        asking.ask(dice.once(2) ? spoiling.of(asked) : asked, living);
    }

    /** Several acts at the same moment, among them one twice. */
    private void allAtOnce(Living living) throws Exception {
        Asked twice = acts.lawful(living).asked();
        List<Asked> together = List.of(twice, twice, acts.lawful(living).asked());
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Told>> answers = new ArrayList<>();
            for (int i = 0; i < together.size(); i++) {
                Asking other = others.get(i);
                Asked asked = together.get(i);
                answers.add(senders.submit(() -> other.ask(asked, living)));
            }
            List<Told> told = new ArrayList<>();
            for (Future<Told> answer : answers) {
                told.add(answer.get());
            }
            for (int i = 0; i < told.size(); i++) {
                if (told.get(i).isGood()) {
                    living.acknowledge(told.get(i).header("Act-Id").orElseThrow(), together.get(i));
                }
            }
            if (told.get(0).status() != told.get(1).status()
                    && isTaken(told.get(0), told.get(1))
                    && !isOpenedTo(told.get(0), told.get(1), told.get(2))) {
                asking.fault(
                        "the same act at once is answered in two ways",
                        twice,
                        living,
                        told.get(0).text() + told.get(1).text());
            }
        }
        catchUp(living);
    }

    /** Of an act that changes nothing nothing is kept: what comes between may refuse it the second time. */
    private static boolean isTaken(Told... answers) {
        return Stream.of(answers).anyMatch(told -> told.status() == Foreseen.TAKEN);
    }

    /** Of a refusal nothing is kept either: the act between may have made lawful what had just been refused. */
    private static boolean isOpenedTo(Told once, Told again, Told between) {
        boolean atOnce = once.status() == Foreseen.TAKEN;
        Told taken = atOnce ? once : again;
        Told other = atOnce ? again : once;
        return other.status() == Foreseen.REFUSED
                && between.status() == Foreseen.TAKEN
                && between.version() < taken.version();
    }

    /** Whole records, given away and taken in, mostly with something changed. */
    private void records(Living living) {
        if (dice.once(3)) {
            Asked verify = Asked.json(true, "acts POST /record/verification", "/record/verification", new byte[0]);
            Asked publish = Asked.json(true, "acts POST /record/publication", "/record/publication", new byte[0]);
            if (dice.once(60)) {
                asking.ask(dice.once(2) ? verify : publish, living);
            }
            return;
        }
        Asked record =
                Asked.get(true, "acts GET /record/sessions/{session}", "/record/sessions/%s".formatted(living.id()));
        Told told = asking.ask(record, living);
        if (told.status() != 200) {
            return;
        }
        SessionRecord given = Json.mapper().readValue(told.body(), SessionRecord.class);
        if (dice.once(2)) {
            seal(given, living);
        } else {
            takeIn(given);
        }
    }

    private void seal(SessionRecord record, Living living) {
        JsonNode files = Json.mapper().valueToTree(record.hashes());
        JsonNode sent = dice.once(2) ? files : mutation.of(files);
        Asked asked = Asked.json(
                true,
                "acts POST /record/sessions/{session}/seal",
                "/record/sessions/%s/seal".formatted(living.id()),
                JsonText.of(sent).getBytes(UTF_8));
        asking.ask(dice.once(6) ? spoiling.of(asked) : asked, living);
    }

    private void takeIn(SessionRecord record) {
        SessionId as = new SessionId("%s-taken-%d".formatted(name, taken++));
        Asked asked = importing.retold(record, as);
        if (asking.ask(dice.once(8) ? spoiling.of(asked) : asked, null).status() == 201) {
            imported.add(as.value());
        }
    }

    /** The whole session once more, from its first fact. */
    private void compare(Living living) {
        catchUp(living);
        Asked all = Asked.get(
                true, "acts GET /record/sessions/{session}/facts", "/record/sessions/%s/facts".formatted(living.id()));
        Told told = asking.ask(all, living);
        List<String> ours =
                living.log().stream().map(fact -> FactLine.write(fact.stated())).toList();
        if (told.status() == 200 && !told.text().lines().toList().equals(ours)) {
            asking.fault(
                    "record",
                    all,
                    living,
                    "the facts of %s are not those that were told one by one".formatted(living.id()));
        }
    }

    @Override
    public void close() throws IOException {
        asking.close();
        for (Asking other : others) {
            other.close();
        }
    }
}
