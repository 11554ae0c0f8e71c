package org.rapporteur.standalone.fuzz;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.standalone.fuzz.BoundedPlace.Sort;
import org.rapporteur.standalone.improvised.Improvisation;
import tools.jackson.databind.node.ObjectNode;

/** The acts of improvised sessions, each with as much in it as the rules let it have. */
final class FullActs {
    private static final int SOME = 24;
    private static final int SELDOM = 10;
    static final int LONGEST_NAME = 200;

    /** Whose texts and lists are those by which something on record is known, such as the words of a question put. */
    private static final Set<String> NAMING_ONLY_WHAT_IS_THERE =
            Set.of("note-vote-intention", "receive-report-of-organ", "remove-speaker");

    /** What nothing comes of in sessions whose profile is the one at hand, as that of all sessions played here is. */
    private static final Set<String> IDLE_HERE = Set.of("take-up-profile");

    private final Dice dice;
    private final Shapes shapes;
    private final Filling filling;
    private final Map<String, List<BoundedPlace>> places = new TreeMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<BoundedPlace> full = new HashSet<>();
    private final Set<BoundedPlace> refused = new HashSet<>();

    FullActs(Dice dice) {
        this.dice = dice;
        this.shapes = new Shapes(dice);
        this.filling = new Filling(dice, shapes);
        ActCatalog.NAMES
                .all()
                .keySet()
                .forEach(kind -> places.put(
                        kind,
                        BoundedPlace.of(kind).stream()
                                .sorted(Comparator.comparingInt(BoundedPlace::bound))
                                .toList()));
    }

    /** An act with that place full, which is answered so. */
    record Trial(BoundedPlace place, ObjectNode fields, int status) {}

    /**
     * A lawful act.
     *
     * @param refused acts like it that are full where the rules do not let them be
     * @param beyond acts like it with more than there is room for
     */
    record FullAct(
            String kind,
            String id,
            String by,
            Instant at,
            ObjectNode fields,
            List<Trial> refused,
            List<Filling.Changed> beyond) {
        Command command() {
            return Foreseen.read(kind, fields).orElseThrow();
        }
    }

    /**
     * An act of an improvised session, as full as it may be; nothing if after what was filled before it is not allowed.
     */
    Optional<FullAct> full(Act act, Living living, Renaming renaming) {
        String kind = kindOf(act.command());
        ObjectNode fields = renaming.in(Living.fields(act.command()));
        Instant at = act.statedTime().orElseThrow().truncatedTo(ChronoUnit.MICROS);
        return Foreseen.status(kind, fields, living, at, act.by(), act.id()) == Foreseen.TAKEN
                        && Filling.bytes(fields).length <= Bounds.LONGEST_ACT
                ? Optional.of(filled(kind, fields, living, at, act.by(), act.id()))
                        .map(full -> noted(full, fields, renaming))
                : Optional.empty();
    }

    private static FullAct noted(FullAct full, ObjectNode planned, Renaming renaming) {
        renaming.note(planned, full.fields());
        return full;
    }

    /** How much of an improvised session has to be played until nothing is shown in it that was not shown before. */
    int worthPlaying(Improvisation improvised) {
        return improvised.upToTheLast(act -> !isShown(kindOf(act.command()))).size();
    }

    /** Remembers what was answered as it should be. */
    void taken(FullAct act) {
        taken.add(act.kind());
        places(act.kind()).stream()
                .filter(place -> place.isFullIn(act.fields()))
                .forEach(full::add);
        act.refused().forEach(trial -> refused.add(trial.place()));
    }

    /** What is left: kinds of which no act was taken, or none full, and places neither taken full nor refused full. */
    Set<String> notShown() {
        return Stream.concat(
                        places.keySet().stream().filter(kind -> !isShown(kind) && !IDLE_HERE.contains(kind)),
                        places.values().stream()
                                .flatMap(List::stream)
                                .filter(place -> !isSettled(place))
                                .map(BoundedPlace::toString))
                .collect(toCollection(TreeSet::new));
    }

    /** How many kinds and places there are. */
    int all() {
        return places.size() + places.values().stream().mapToInt(List::size).sum();
    }

    private boolean isShown(String kind) {
        return taken.contains(kind)
                && places(kind).stream().allMatch(this::isSettled)
                && (wasFull(kind) || hasNoBoundOfItsOwn(kind));
    }

    /** Whether an act of it was taken that is full somewhere, if only in how long a list is or how great a number. */
    private boolean wasFull(String kind) {
        return ownBounds(kind).anyMatch(full::contains);
    }

    /** None but of days, which the rules may bind to those of the session. */
    private boolean hasNoBoundOfItsOwn(String kind) {
        return NAMING_ONLY_WHAT_IS_THERE.contains(kind) || ownBounds(kind).allMatch(place -> place.sort() == Sort.TIME);
    }

    /** Bounds of its own are those beside what things on record are called by. */
    private Stream<BoundedPlace> ownBounds(String kind) {
        return places(kind).stream().filter(place -> !place.namesWhatIsOnRecord());
    }

    private boolean isSettled(BoundedPlace place) {
        return full.contains(place) || refused.contains(place);
    }

    private List<BoundedPlace> places(String kind) {
        return places.getOrDefault(kind, List.of());
    }

    private FullAct filled(String kind, ObjectNode plain, Living living, Instant at, String by, String id) {
        shapes.remember(kind, plain);
        List<Trial> trials = new ArrayList<>();
        ObjectNode fields = plain;
        for (BoundedPlace place : places(kind)) {
            if (!isWorthIt(place)) {
                continue;
            }
            for (ObjectNode made : candidates(place, fields, plain)) {
                ObjectNode candidate = asItArrives(made);
                int status = Foreseen.status(kind, candidate, living, at, by, id);
                if (status == Foreseen.TAKEN) {
                    fields = candidate;
                    break;
                }
                if (place.isFullIn(candidate) && !isSettled(place)) {
                    trials.add(new Trial(place, candidate, status));
                }
            }
        }
        List<Filling.Changed> beyond = taken.contains(kind)
                ? List.of()
                : places(kind).stream()
                        .flatMap(place -> beyond(place, plain).stream())
                        .toList();
        return new FullAct(kind, id, by, at, fields, trials, beyond);
    }

    /** Half a character, which chance may make, is a question mark by then. */
    private static ObjectNode asItArrives(ObjectNode fields) {
        return (ObjectNode) Json.mapper().readTree(Filling.bytes(fields));
    }

    /**
     * Wrong in nothing but that; nothing if there is no room for it in the act, or chance makes nothing right around
     * it.
     */
    private Optional<Filling.Changed> beyond(BoundedPlace place, ObjectNode plain) {
        return Stream.generate(() -> filling.made(place, plain))
                .limit(SOME)
                .filter(made -> Foreseen.read(place.kind(), made).isPresent())
                .map(made -> filling.beyond(place, made))
                .filter(changed -> Filling.bytes(changed.fields()).length <= Bounds.LONGEST_ACT)
                .findFirst();
    }

    /** If what is full already leaves no room in the act, it gives way to what was not shown yet. */
    private List<ObjectNode> candidates(BoundedPlace place, ObjectNode fields, ObjectNode plain) {
        List<ObjectNode> candidates = filling.full(place, fields);
        return candidates.isEmpty() && !isSettled(place) ? filling.full(place, plain) : candidates;
    }

    /**
     * What is known is seldom done again, and not everything at once: nobody can be invited to a session in 1900. What
     * was refused may be taken in another act of the kind, as long as none was ever full.
     */
    private boolean isWorthIt(BoundedPlace place) {
        if (full.contains(place) || (refused.contains(place) && wasFull(place.kind()))) {
            return place.sort() != Sort.TIME && dice.once(SELDOM);
        }
        return place.sort() != Sort.TIME || dice.once(2);
    }

    static String kindOf(Command command) {
        return ActCatalog.NAMES.nameOf(command.getClass());
    }

    /** As long as there is room for. */
    static String name(String beginning) {
        return beginning + "s".repeat(LONGEST_NAME - beginning.length());
    }
}
