package org.rapporteur.events.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.value.Symbol;

/** Whether symbols that are written as a profile says can be borne by documents, and are understood when read. */
final class WrittenSymbols {
    private static final int SOME_NUMBER = 12;

    private final DocumentSymbols symbols;
    private final String prefix;

    private WrittenSymbols(DocumentSymbols symbols, String prefix) {
        this.symbols = symbols;
        this.prefix = prefix;
    }

    /**
     * What does not hold together.
     *
     * @param prefix what the symbols of a session begin with
     */
    static Stream<Incoherence> of(DocumentSymbols symbols, String prefix) {
        WrittenSymbols written = new WrittenSymbols(symbols, prefix);
        return Stream.concat(
                Stream.of(written.borne("draft", symbols.draft()), written.borne("document", symbols.document()))
                        .flatMap(Optional::stream),
                Stream.of(symbols.draft(), symbols.document())
                        .flatMap(pattern -> pattern.at(SOME_NUMBER, prefix).stream())
                        .flatMap(written::read));
    }

    private Optional<Incoherence> borne(String field, SymbolPattern pattern) {
        return pattern.at(SOME_NUMBER, prefix).isPresent()
                ? Optional.empty()
                : Optional.of(wrong(field, "no document can bear a symbol written '%s'".formatted(pattern)));
    }

    private Stream<Incoherence> read(Symbol symbol) {
        Map<String, SymbolEnding> endings = new LinkedHashMap<>();
        endings.put("revision", symbols.revision());
        endings.put("addendum", symbols.addendum());
        endings.put("corrigendum", symbols.corrigendum());
        endings.put("letter", symbols.letter());
        return endings.entrySet().stream()
                .filter(ending -> !isRead(ending.getValue(), symbol)
                        || ending.getValue().isNumbered() == ending.getKey().equals("letter")
                        || endings.entrySet().stream()
                                .filter(other -> !other.getKey().equals(ending.getKey()))
                                .anyMatch(other -> endsSo(other.getValue(), ending.getValue(), symbol)))
                .map(ending -> wrong(
                        ending.getKey(), "'%s' after '%s' is not understood".formatted(ending.getValue(), symbol)));
    }

    /** What is added can be told from the symbol it is added to. */
    private static boolean isRead(SymbolEnding ending, Symbol symbol) {
        return ending.of(symbol).isEmpty()
                && ending.after(symbol, 1, "")
                        .flatMap(ending::of)
                        .filter(ended -> ended.rest().equals(symbol))
                        .isPresent();
    }

    private static boolean endsSo(SymbolEnding other, SymbolEnding ending, Symbol symbol) {
        return ending.after(symbol, 1, "").flatMap(other::of).isPresent();
    }

    private static Incoherence wrong(String field, String why) {
        return Incoherence.at("/symbols/" + field, "symbols.%s: %s".formatted(field, why));
    }
}
