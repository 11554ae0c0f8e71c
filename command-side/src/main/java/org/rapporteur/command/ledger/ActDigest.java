package org.rapporteur.command.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapporteur.command.act.ActCatalog;
import org.rapporteur.events.Json;

/** What an act says, in 64 characters: equal for equal content, whatever the order or layout it came in. */
public final class ActDigest {
    private ActDigest() {}

    public static String of(Act act) {
        byte[] content = Json.mapper()
                .writeValueAsBytes(new Content(
                        ActCatalog.NAMES.nameOf(act.command().getClass()),
                        act.by(),
                        act.statedTime().map(Object::toString).orElse("now"),
                        act.command()));
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private record Content(String act, String by, String occurredAt, Object command) {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
