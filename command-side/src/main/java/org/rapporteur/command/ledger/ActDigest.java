package org.rapporteur.command.ledger;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.Json;
import org.rapporteur.events.SignedIn;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.value.Hash;
import tools.jackson.databind.JsonNode;

/** What an act says, in 64 characters: equal for equal content, whatever the order or layout it came in. */
public final class ActDigest {
    private ActDigest() {}

    public static String of(Act act) {
        return Hash.of(CanonicalJson.of(new Content(
                        ActCatalog.NAMES.nameOf(act.command().getClass()),
                        act.author().name(),
                        act.author().signedIn(),
                        act.statedTime().map(Object::toString).orElse("now"),
                        Json.mapper().valueToTree(act.command()))))
                .value();
    }

    /** @param command as a tree: of a field declared as any command at all, nothing would be written */
    private record Content(String act, String by, @Nullable SignedIn signedIn, String occurredAt, JsonNode command) {}
}
