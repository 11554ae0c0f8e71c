package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.command.evidence.AcceptedKeys;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Json;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.SealedRecord;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.SigningKey;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.archive.Neighbour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Records as a trusted neighbour would send them: well sealed, and mostly with something wrong under the seal. */
final class Importing {
    private static final SigningKey KEY = SigningKey.create("neighbour");

    private final Dice dice;
    private final Mutation mutation;
    private final Neighbour neighbour = new Neighbour(KEY);

    Importing(Dice dice) {
        this.dice = dice;
        this.mutation = new Mutation(dice, List.of());
    }

    /** Has the neighbour's key accepted, as the operator of a side would. */
    static void trusted(Path record) {
        AcceptedKeys.in(record).accept(KEY.verifier());
    }

    /** The record of a session here, told anew as that of another one. */
    Asked retold(SessionRecord here, SessionId as) {
        int wrong = dice.once(4) ? -1 : dice.below(here.facts().size());
        List<StatedFact> facts = new ArrayList<>();
        Hash previous = StatedFact.beginning(as);
        for (String line : here.facts()) {
            StatedFact fact = FactLine.read(line);
            FactHeader header = new FactHeader(as, fact.version(), fact.kind(), fact.occasion(), previous);
            facts.add(StatedFact.sealed(header, facts.size() == wrong ? mutated(fact.body()) : fact.body()));
            previous = facts.getLast().hash();
        }
        List<String> acts = here.acts().stream().map(act -> renamed(act, as)).toList();
        SealedRecord sealed = neighbour.sealed(as, neighbour.record(as, facts, acts));
        JsonNode sent = Json.mapper().valueToTree(sealed);
        return Asked.json(
                true,
                "acts POST /record/sessions/{session}",
                "/record/sessions/" + as,
                JsonText.of(dice.once(4) ? mutation.of(sent) : sent).getBytes(UTF_8));
    }

    /** Changed, unless that leaves nothing that has a hash, as numbers without end have none. */
    private String mutated(String body) {
        String mutated = JsonText.of(mutation.of(Json.mapper().readTree(body)));
        try {
            CanonicalJson.of(mutated);
            return mutated;
        } catch (IllegalArgumentException noJson) {
            return body;
        }
    }

    private String renamed(String act, SessionId as) {
        ObjectNode fields = (ObjectNode) Json.mapper().readTree(act);
        fields.put("session", as.value());
        JsonNode sent = dice.once(100) ? mutation.of(fields) : fields;
        return JsonText.of(sent);
    }
}
