package org.rapporteur.command.relay;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Up to which version each session is published; moves in one transaction with the token of the relay. */
public final class Published {
    private final JdbcClient database;

    public Published(JdbcClient database) {
        this.database = database;
    }

    /** The last version published of each session; a session never published is left out. */
    Map<String, Long> upTo(Collection<String> sessions) {
        Map<String, Long> versions = new HashMap<>();
        database.sql("select session, version from published where session = any (?)")
                .param(names(sessions))
                .query(row -> {
                    versions.put(row.getString("session"), row.getLong("version"));
                });
        return versions;
    }

    void advance(Map<String, Long> versions) {
        database.sql("""
            insert into published (session, version) select * from unnest(?::text[], ?::bigint[])
            on conflict (session) do update set version = excluded.version
            """)
                .params(names(versions.keySet()), versions.values().toArray(Long[]::new))
                .update();
    }

    /** Nothing is published. */
    void forget() {
        database.sql("delete from published").update();
    }

    private static String[] names(Collection<String> sessions) {
        return sessions.toArray(String[]::new);
    }
}
