package org.rapporteur.standalone.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** A role that owns the database of its name and is no superuser. */
final class OwnRole {
    private OwnRole() {}

    /** Makes the role, its database and its password, as far as they are not there. */
    static void have(Connection connection, String name, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isMissing(connection, "select from pg_roles where rolname = ?", name)) {
                statement.execute("create role %s login".formatted(name));
            }
            // The driver hashes it, so that it stands in no statement, which might be logged.
            connection.unwrap(PGConnection.class).alterUserPassword(name, password.toCharArray(), "scram-sha-256");
            if (isMissing(connection, "select from pg_database where datname = ?", name)) {
                statement.execute("create database %1$s owner %1$s".formatted(name));
            }
            statement.execute("alter database %1$s owner to %1$s".formatted(name));
            statement.execute("revoke all on database %s from public".formatted(name));
        }
    }

    /** Gives the role what the superuser made in its database, as earlier releases did. */
    static void handOver(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set rapporteur.owner = '%s'".formatted(name));
            statement.execute(HAND_OVER);
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }

    /** Sequences that belong to a column go with their table; what extensions brought stays with them. */
    private static final String HAND_OVER = """
        do $$
        declare
            made record;
            own oid := (select oid from pg_roles where rolname = current_user);
        begin
            for made in
                select format('schema %I', nspname) as thing from pg_namespace
                where nspowner = own and nspname !~ '^pg_' and nspname <> 'information_schema'
                union all
                select format('%s %I.%I', case relkind when 'v' then 'view' when 'm' then 'materialized view'
                                           when 'S' then 'sequence' else 'table' end, nspname, relname)
                from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where relowner = own and relkind in ('r', 'p', 'v', 'm', 'S')
                  and nspname !~ '^pg_' and nspname <> 'information_schema'
                  and not exists (select from pg_depend where classid = 'pg_class'::regclass
                                  and objid = pg_class.oid and deptype in ('a', 'i', 'e'))
                union all
                select format('routine %s', pg_proc.oid::regprocedure)
                from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
                where proowner = own and nspname !~ '^pg_' and nspname <> 'information_schema'
                  and not exists (select from pg_depend where classid = 'pg_proc'::regclass
                                  and objid = pg_proc.oid and deptype = 'e')
            loop
                execute format('alter %s owner to %I', made.thing, current_setting('rapporteur.owner'));
            end loop;
        end $$
        """;
}
