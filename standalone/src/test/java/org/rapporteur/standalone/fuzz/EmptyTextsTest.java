package org.rapporteur.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.events.Json;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.standalone.improvised.Improvisation;
import org.rapporteur.standalone.improvised.Improviser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An act that the rules allow, with nothing in the place of one of its texts, is one that cannot be read, or that the
 * rules allow or refuse: nothing else comes of it.
 */
class EmptyTextsTest {
    private static final int SESSIONS = 30;

    private final Set<String> emptied = new TreeSet<>();

    @Test
    void an_act_with_an_empty_text_is_unreadable_or_decided_on() {
        for (int seed = 0; seed < SESSIONS; seed++) {
            emptyEach(Improviser.improvise(seed));
        }

        assertThat(emptied).contains("replace-officer/outgoing", "take-chair/officer", "table-draft/title/en");
    }

    private void emptyEach(Improvisation improvised) {
        List<Entered> entered = new ArrayList<>();
        for (Act act : improvised.acts()) {
            List<Recorded> before = improvised.log().stream()
                    .takeWhile(fact -> !fact.actId().equals(act.id()))
                    .toList();
            if (before.size() == improvised.log().size()) {
                continue;
            }
            Recorded first = improvised.log().get(before.size());
            Occasion occasion = first.header().occasion();
            ActHistory history = ActHistory.of(List.copyOf(entered), before);
            SessionState state = SessionState.after(before);
            String kind = ActCatalog.NAMES.nameOf(act.command().getClass());
            JsonNode fields = Json.mapper().valueToTree(act.command());
            for (String place : texts(fields, "")) {
                emptied.add(kind + place);
                Foreseen.read(kind, emptied(fields, place))
                        .ifPresent(command -> decide(command, state, occasion, history));
            }
            entered.add(new Entered(occasion, act.command()));
        }
    }

    private static void decide(Command command, SessionState state, Occasion occasion, ActHistory history) {
        try {
            Procedure.decide(command, state, occasion, history);
        } catch (Rejected answered) {
            assertThat(answered.rule()).isNotNull();
        }
    }

    private static JsonNode emptied(JsonNode fields, String place) {
        JsonNode copy = fields.deepCopy();
        int last = place.lastIndexOf('/');
        JsonNode parent = copy.at(place.substring(0, last));
        String name = place.substring(last + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), "");
        } else if (parent instanceof ObjectNode object) {
            object.put(name, "");
        }
        return copy;
    }

    private static List<String> texts(JsonNode node, String here) {
        List<String> places = new ArrayList<>();
        if (node.isString()) {
            places.add(here);
        }
        node.properties().forEach(field -> places.addAll(texts(field.getValue(), here + "/" + field.getKey())));
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                places.addAll(texts(node.get(index), here + "/" + index));
            }
        }
        return places;
    }
}
