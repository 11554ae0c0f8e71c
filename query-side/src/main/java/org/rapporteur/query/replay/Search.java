package org.rapporteur.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.state.Drafts;

/**
 * The condition that facts have to meet, in SQL.
 *
 * @param values what stands for the question marks, in their order
 */
record Search(String condition, List<Object> values) {
    /** Stands for every milestone. */
    static final String ANY = "any";

    /**
     * Looks for the facts of a session that agree with a filter.
     *
     * @param language whose words are sought
     * @param drafts of which each is found under all symbols it has borne
     */
    static Search of(SessionId session, FactFilter filter, Language language, Drafts drafts) {
        Search search = everything(session);
        for (Map.Entry<Aspect, String> aspect : filter.aspects().entrySet()) {
            search = search.and(
                    "version in (select version from fact_about where session = ? and aspect = ? and value = any(?))",
                    session.value(),
                    aspect.getKey().code(),
                    values(aspect.getKey(), aspect.getValue(), drafts).toArray(String[]::new));
        }
        return search.withWords(session, filter.q(), language);
    }

    /** All facts of a session. */
    static Search everything(SessionId session) {
        return new Search("session = ?", List.of(session.value()));
    }

    /** The same, and something more. */
    Search and(String further, Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return new Search(condition + " and " + further, List.copyOf(all));
    }

    private Search withWords(SessionId session, @Nullable String sought, Language language) {
        if (sought == null) {
            return this;
        }
        return SearchWords.query(sought)
                .map(query -> and(
                        "version in (select version from fact_words"
                                + " where session = ? and language = ? and words @@ ?::tsquery)",
                        session.value(),
                        language.tag(),
                        query))
                .orElseGet(() -> and("false"));
    }

    private static Stream<String> values(Aspect aspect, String value, Drafts drafts) {
        if (aspect == Aspect.MILESTONE && value.equals(ANY)) {
            return Stream.of(Milestone.values()).map(Milestone::code);
        }
        return aspect == Aspect.DOCUMENT ? symbols(value, drafts) : Stream.of(value);
    }

    private static Stream<String> symbols(String symbol, Drafts drafts) {
        Optional<List<String>> borne = drafts.tabled().stream()
                .map(draft -> draft.symbols().stream().map(Object::toString).toList())
                .filter(symbols -> symbols.contains(symbol))
                .findFirst();
        return borne.orElseGet(() -> List.of(symbol)).stream();
    }
}
