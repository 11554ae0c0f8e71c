package org.rapporteur.standalone.fuzz;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.bound.LineEnds;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.schema.Shapes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How an act has to be answered, worked out from its schema, its bounds and the rules without asking anybody. */
final class Foreseen {
    static final int TAKEN = 201;
    static final int REFUSED = 422;
    static final int UNREADABLE = 400;

    /** Taken, and nothing comes of it. */
    static final int IDLE = 200;

    private static final Shapes SHAPES = Shapes.ofActs();

    private Foreseen() {}

    /** The status of the answer. */
    static int status(String kind, ObjectNode fields, Living living, Instant at, String by, String id) {
        Optional<Command> command = read(kind, fields);
        if (command.isEmpty()) {
            return UNREADABLE;
        }
        return living.facts(command.get(), at, by, id)
                .map(facts -> facts.isEmpty() ? IDLE : facts.stream().allMatch(Foreseen::hasRoom) ? TAKEN : REFUSED)
                .orElse(REFUSED);
    }

    private static boolean hasRoom(Event fact) {
        return !(fact instanceof CorrectionEvent) || new EventCodec().write(fact).length <= Bounds.LONGEST_FACT;
    }

    /** The act, if it is one: in its shape, and within its bounds. However its lines end, they are read as lines. */
    static Optional<Command> read(String kind, JsonNode sent) {
        JsonNode fields = LineEnds.asOne(sent);
        Optional<Class<? extends Command>> type = ActCatalog.NAMES.find(kind);
        if (type.isEmpty() || !SHAPES.mismatches(kind, fields, Locale.ENGLISH).isEmpty()) {
            return Optional.empty();
        }
        try {
            Command command = Json.mapper().treeToValue(fields, type.get());
            return Bounds.breaches((Record) command).isEmpty() && saysWhatCanBeSaid(command)
                    ? Optional.of(command)
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean saysWhatCanBeSaid(Command command) {
        return !(command instanceof CorrectAct(var _, var instead, var _, var _))
                || instead == null
                || read(instead.kind(), instead.fields()).isPresent();
    }
}
