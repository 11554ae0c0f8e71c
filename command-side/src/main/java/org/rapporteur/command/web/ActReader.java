package org.rapporteur.command.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.events.Author;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.bound.Breach;
import org.rapporteur.events.schema.First;
import org.rapporteur.events.value.AccessRole;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.Malformed;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.guard.access.Access;
import org.rapporteur.guard.access.Deed;
import org.rapporteur.guard.access.Person;
import org.rapporteur.guard.access.Place;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** Reads an act off a request, and says of what is wrong where it stands. */
final class ActReader {
    private final FieldReader fields;
    private final RequestWords words;
    private final Access access;

    ActReader(FieldReader fields, RequestWords words, Access access) {
        this.fields = fields;
        this.words = words;
        this.access = access;
    }

    /**
     * The act a request asks for.
     *
     * @param body none if it has no fields
     * @throws UnknownAct if there is no act of this name
     * @throws UnreadableAct if a field, a header or the session is missing or malformed
     * @throws org.rapporteur.guard.access.NotAllowed if whoever is signed in has no role in which to enter it
     */
    Act read(String session, String name, HttpHeaders headers, byte @Nullable [] body, Locale locale) {
        Class<? extends Command> kind =
                ActCatalog.NAMES.find(name).orElseThrow(() -> new UnknownAct(name, NearNames.to(name)));
        SessionId id = part("session", session, SessionId::new, locale);
        Command command = fields.read(name, kind, body == null ? new byte[0] : body, locale);
        Act act = new Act(
                id,
                given(headers, ActHeaders.ACT_ID)
                        .orElseGet(() -> UUID.randomUUID().toString()),
                author(id, command, given(headers, ActHeaders.ACTING_FOR), locale),
                given(headers, ActHeaders.OCCURRED_AT)
                        .map(time -> part(ActHeaders.OCCURRED_AT, time, Instant::parse, locale))
                        .orElse(null),
                command);
        First<Breach> breaches = First.of(Bounds.breaches(act));
        if (!breaches.isEmpty()) {
            throw new UnreadableAct(breaches.each(breach -> new Fault(placeOf(breach), words.of(breach, locale))));
        }
        return act;
    }

    /** Where people sign in, what the header says is for whom they act; elsewhere it says who acts. */
    private Author author(SessionId session, Command command, Optional<String> actingFor, Locale locale) {
        return access.person()
                .map(person -> person.as(role(person, session, command), actingFor.orElse(null)))
                .orElseGet(() -> access.typed(actingFor.orElseThrow(() -> missing(ActHeaders.ACTING_FOR, locale))));
    }

    /** An act that says whose a session is, is for those who may enter acts for that body, whoever's it was. */
    private AccessRole role(Person person, SessionId session, Command command) {
        Place known = access.place(session.value());
        Optional<Place> said =
                bodySaid(command).filter(body -> !body.equals(known.body())).map(body -> new Place(null, body));
        said.ifPresent(body -> access.demand(person, Deed.ENTER, body));
        return access.demand(person, Deed.ENTER, known.body() == null ? said.orElse(known) : known);
    }

    private static Optional<String> bodySaid(Command command) {
        if (command instanceof ScheduleSession first) {
            return Optional.of(first.body());
        }
        return command instanceof CorrectAct correction
                ? Optional.ofNullable(correction.instead()).flatMap(ActReader::bodySaid)
                : Optional.empty();
    }

    private static Optional<String> bodySaid(Asked instead) {
        return ActCatalog.NAMES
                .find(instead.kind())
                .filter(ScheduleSession.class::equals)
                .map(_ -> instead.fields().get("body"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    /** What is part of an act came in its headers and in its body. */
    private static String placeOf(Breach breach) {
        return switch (breach.place()) {
            case "/id" -> ActHeaders.ACT_ID;
            case "/author/name", "/author/signedIn/actingFor" -> ActHeaders.ACTING_FOR;
            case "/occurredAt" -> ActHeaders.OCCURRED_AT;
            default -> "#" + breach.place().substring("/command".length());
        };
    }

    private static Optional<String> given(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getFirst(name)).map(ActHeaders::text).filter(value -> !value.isBlank());
    }

    private UnreadableAct missing(String header, Locale locale) {
        return new UnreadableAct(new Fault(header, words.say("missing-header", locale, Map.of("header", header))));
    }

    private <T> T part(String place, String value, Function<String, T> reader, Locale locale) {
        try {
            return reader.apply(value);
        } catch (Malformed malformed) {
            throw new UnreadableAct(new Fault(place, words.of(malformed, locale)));
        } catch (DateTimeException noTime) {
            throw new UnreadableAct(new Fault(place, words.say("no-time", locale, Map.of("value", value))));
        }
    }
}
