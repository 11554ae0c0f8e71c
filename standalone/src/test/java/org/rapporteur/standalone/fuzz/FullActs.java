package org.rapporteur.standalone.fuzz;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
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
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.value.Malformed;
import org.rapporteur.standalone.fuzz.BoundedPlace.Sort;
import tools.jackson.databind.node.ObjectNode;

/** Acts that lead sessions on, each with as much in it as the rules let it have. */
final class FullActs {
    private static final int SOME = 24;
    private static final int SELDOM = 10;
    private static final int LONGEST_NAME = 200;

    /** Once a session is closed hardly anything is allowed in it, but that is allowed only then. */
    private static final int LONG_ENOUGH = 90;

    /** Its question has the words in which that was put, which is for chance to fill. */
    private static final String NAMES_A_QUESTION_ALREADY_PUT = "note-vote-intention";

    private static final String CLOSING = ActCatalog.NAMES.nameOf(CloseSession.class);

    private final Dice dice;
    private final Shapes shapes;
    private final Filling filling;
    private final FullTexts ids = new FullTexts();
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

    /** The next act of a session; nothing if none of some proposals is allowed. */
    Optional<FullAct> next(Living living) {
        Instant at = living.nextMoment();
        String by = name(dice.oneOf("secretariat", "registry"));
        String id = ids.unique(LONGEST_NAME);
        return Stream.generate(() -> proposal(living))
                .limit(SOME)
                .flatMap(Optional::stream)
                .filter(proposal -> !(proposal instanceof CloseSession) || living.version() > LONG_ENOUGH)
                .filter(proposal ->
                        !living.facts(proposal, at, by, id).orElse(List.of()).isEmpty())
                .filter(proposal ->
                        Foreseen.read(kindOf(proposal), Living.fields(proposal)).isPresent())
                .filter(proposal -> Filling.bytes(Living.fields(proposal)).length <= Bounds.LONGEST_ACT)
                .min(Comparator.comparingInt(proposal -> urgency(kindOf(proposal), living)))
                .map(proposal -> filled(kindOf(proposal), Living.fields(proposal), living, at, by, id));
    }

    /**
     * What was never taken comes first, as does closing what is long enough, then what was not shown yet, then what was
     * not in this session: the one leads to the other.
     */
    private int urgency(String kind, Living living) {
        if (!taken.contains(kind) || kind.equals(CLOSING)) {
            return 0;
        }
        if (!isShown(kind)) {
            return 1;
        }
        return living.history().stream().anyMatch(asked -> asked.target().endsWith("/" + kind)) ? 3 : 2;
    }

    /** Nothing if it would name something for whose name there is no room: the revision after the last. */
    private Optional<Command> proposal(Living living) {
        try {
            return Optional.of(living.proposal(dice));
        } catch (Malformed tooLong) {
            return Optional.empty();
        }
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
                        places.keySet().stream().filter(kind -> !taken.contains(kind) || !isShown(kind)),
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
        return places(kind).stream().allMatch(this::isSettled) && (wasFull(kind) || hasNoBoundOfItsOwn(kind));
    }

    /** Whether an act of it was taken that is full somewhere, if only in how long a list is or how great a number. */
    private boolean wasFull(String kind) {
        return ownBounds(kind).anyMatch(full::contains);
    }

    private boolean hasNoBoundOfItsOwn(String kind) {
        return kind.equals(NAMES_A_QUESTION_ALREADY_PUT)
                || ownBounds(kind).findAny().isEmpty();
    }

    /** Bounds of its own are those beside what things on record are called by. */
    private Stream<BoundedPlace> ownBounds(String kind) {
        return places(kind).stream().filter(place -> place.sort() != Sort.NAME);
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

    /** What is known is seldom done again, and not everything at once: nobody can be invited to a session in 1900. */
    private boolean isWorthIt(BoundedPlace place) {
        return full.contains(place) ? dice.once(SELDOM) : place.sort() != Sort.TIME || dice.once(2);
    }

    private static String kindOf(Command command) {
        return ActCatalog.NAMES.nameOf(command.getClass());
    }

    private static String name(String beginning) {
        return beginning + "s".repeat(LONGEST_NAME - beginning.length());
    }
}
