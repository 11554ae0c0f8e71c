package org.rapporteur.query.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a replay stands: the moment, what is shown of it, and the facts beside it. Pages link to others by changing one
 * of these.
 *
 * @param at the version, which a moment given as an instant comes down to
 * @param happened whether it is shown as it happened rather than as it was known
 * @param around the version the facts are shown around, if not the moment's
 * @param part which of a long report is shown, if not the one that tells of the moment's fact
 */
public record ReplayAddress(
        String session,
        long at,
        boolean happened,
        Pane pane,
        FactFilter filter,
        @Nullable Long around,
        @Nullable Integer part) {

    /** The replay at another moment. */
    public String at(long version) {
        return new ReplayAddress(session, version, happened, pane, filter, null, null).toString();
    }

    public String as(boolean whatHappened) {
        return new ReplayAddress(session, at, whatHappened, pane, filter, around, part).toString();
    }

    public String showing(Pane other) {
        return new ReplayAddress(session, at, happened, other, filter, around, part).toString();
    }

    /** The report of the same moment. */
    public String report() {
        return showing(Pane.REPORT);
    }

    /** The same moment beside facts around another version. */
    public String around(long version) {
        return new ReplayAddress(session, at, happened, pane, filter, version, part).toString();
    }

    /** The same moment beside all facts. */
    public String unfiltered() {
        return new ReplayAddress(session, at, happened, pane, FactFilter.NONE, around, part).toString();
    }

    /** What a form about something else has to hand on: the moment, or the facts beside it, or both. */
    public Map<String, String> moment() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("at", Long.toString(at));
        parameters.putAll(manner());
        return parameters;
    }

    /** All but the moment and the filter. */
    public Map<String, String> manner() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (happened) {
            parameters.put("as", "happened");
        }
        parameters.put("pane", pane.code());
        return parameters;
    }

    /** The same moment beside another part of its report. */
    public String part(int other) {
        return new ReplayAddress(session, at, happened, pane, filter, around, other).toString();
    }

    public long focus() {
        return Objects.requireNonNullElse(around, at);
    }

    @Override
    public String toString() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/sessions/{session}/replay");
        Map<String, Object> values = new LinkedHashMap<>(Map.of("session", session));
        Map<String, String> parameters = moment();
        parameters.putAll(filter.parameters());
        Optional.ofNullable(around).ifPresent(version -> parameters.put("around", version.toString()));
        Optional.ofNullable(part).ifPresent(number -> parameters.put("part", number.toString()));
        parameters.forEach((name, value) -> {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        });
        return address.encode().buildAndExpand(values).toUriString();
    }
}
