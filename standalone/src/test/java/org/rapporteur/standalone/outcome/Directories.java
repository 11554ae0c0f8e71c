package org.rapporteur.standalone.outcome;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Form;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;

/** States by the names that the records of several decades give them, and by their codes. */
final class Directories {
    /** Names that changed, and short ones. */
    private static final Map<String, String> ALSO = Map.of(
            "LIBYAN ARAB JAMAHIRIYA", "LBY",
            "NETHERLANDS", "NLD",
            "TURKEY", "TUR",
            "COTE D'IVOIRE", "CIV",
            "CÔTE D'IVOIRE", "CIV",
            "BOLIVIA", "BOL",
            "LAO PEOPLE'S DEMOCRATIC REPUBLIC", "LAO",
            "UNITED KINGDOM", "GBR",
            "UNITED STATES", "USA");

    private static final Map<String, ParticipantCode> CODES = codes();

    private Directories() {}

    /** The State of a name; nothing if no State has it. */
    static Optional<ParticipantCode> find(String name) {
        return Optional.ofNullable(CODES.get(plain(name)));
    }

    private static Map<String, ParticipantCode> codes() {
        Map<String, ParticipantCode> codes = new HashMap<>(Directory.standard().states().stream()
                .collect(toMap(
                        state -> plain(state.names().in(Language.ENGLISH, Form.LIST)), State::code, (one, _) -> one)));
        Directory.standard()
                .states()
                .forEach(state ->
                        codes.putIfAbsent(plain(state.names().in(Language.ENGLISH, Form.FULL)), state.code()));
        Directory.standard().states().forEach(state -> codes.put(state.code().value(), state.code()));
        ALSO.forEach((name, code) -> codes.putIfAbsent(name, new ParticipantCode(code)));
        return Map.copyOf(codes);
    }

    private static String plain(String name) {
        return name.strip().replace('’', '\'').toUpperCase(Locale.ROOT).replaceFirst("^THE ", "");
    }
}
