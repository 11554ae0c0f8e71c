package org.rapporteur.command.intake;

import java.util.Locale;
import org.rapporteur.command.intake.NotTaken.Reason;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.schema.Shapes;
import org.rapporteur.events.value.Asked;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether what an act says is what acts of its kind can say. */
final class ActFields {
    private final Shapes shapes = Shapes.ofActs();

    /** Throws {@link NotTaken} unless there are acts of this kind with such fields. */
    void require(String kind, JsonNode fields, String line) {
        Class<? extends Command> type =
                ActCatalog.NAMES.find(kind).orElseThrow(() -> new NotTaken(Reason.KIND_OF_ACT_UNKNOWN, line, kind));
        if (!shapes.mismatches(kind, fields, Locale.ENGLISH).isEmpty()) {
            throw new NotTaken(Reason.ACT_MISSHAPEN, line, kind, InLanguage.of(shapes, kind, fields));
        }
        try {
            Command command = Json.mapper().treeToValue(fields, type);
            Bounds.breaches((Record) command).stream().findFirst().ifPresent(breach -> {
                throw new NotTaken(Reason.ACT_WITHOUT_ROOM, line, breach);
            });
            if (command instanceof CorrectAct correction && correction.instead() != null) {
                require(correction.instead(), line);
            }
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new NotTaken(Reason.ACT_MISSHAPEN, unreadable, line, kind, Wrong.in(unreadable));
        }
    }

    /** The same of an act that is stated within another, or within a fact. */
    void require(Asked asked, String line) {
        require(asked.kind(), asked.fields(), line);
    }
}
