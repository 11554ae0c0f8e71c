package org.rapporteur.guard;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is let in, by {@code rapporteur.guard.…}; docs/operations.md says why as much as that. Where two numbers are
 * given, the first is for one address.
 *
 * @param hosts the names and addresses by which this server may be asked, whatever the port
 * @param trustedProxies addresses, or ranges as in {@code 172.16.0.0/12}, whose {@code X-Forwarded-For} is believed
 * @param address bytes of a path
 * @param query bytes of a query string
 * @param headers how many headers
 * @param body bytes of a body
 * @param archive bytes of a record that is taken in
 * @param archives how many records are taken in at the same time
 * @param archivePatience how long one may take to come in
 * @param patience how long a body may take to come in, and a request may wait for its turn
 * @param reading how long an answer may wait for its reader, in all
 * @param bodies how many bodies may be on their way at the same time
 * @param working how many requests of one address may hold a thread at the same time
 * @param waiting how many more of one address may wait for that
 * @param streams how many pages may be told of changes
 * @param connections how many connections may be open
 */
@ConfigurationProperties("rapporteur.guard")
record GuardSettings(
        @DefaultValue({"127.0.0.1", "localhost", "[::1]"}) List<String> hosts,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("1024") int address,
        @DefaultValue("4096") int query,
        @DefaultValue("64") int headers,
        @DefaultValue("900000B") DataSize body,
        @DefaultValue("64MB") DataSize archive,
        @DefaultValue("2") int archives,
        @DefaultValue("5m") Duration archivePatience,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("2m") Duration reading,
        @DefaultValue Bodies bodies,
        @DefaultValue("24") int working,
        @DefaultValue("1024") int waiting,
        @DefaultValue Streams streams,
        @DefaultValue Connections connections) {

    record Bodies(
            @DefaultValue("64") int perAddress,
            @DefaultValue("128") int inAll) {}

    record Streams(
            @DefaultValue("1024") int perAddress,
            @DefaultValue("4096") int inAll) {}

    record Connections(
            @DefaultValue("2048") int perAddress,
            @DefaultValue("8192") int inAll) {}
}
