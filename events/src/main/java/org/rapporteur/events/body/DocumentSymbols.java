package org.rapporteur.events.body;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.events.body.SymbolEnding.Ended;
import org.rapporteur.events.bound.Usually;
import org.rapporteur.events.value.Symbol;

/**
 * How a body writes the symbols of its documents; as the United Nations do, unless its profile says otherwise.
 *
 * <p>A revision is named at the end, {@code …/L.8/Rev.1}, and after it the letter of one of several drafts in the
 * document: {@code …/L.8 A}, {@code …/L.8/Rev.1 A}.
 *
 * @param draft of drafts
 * @param document of other documents
 * @param revision what is added for a document that replaces one
 * @param addendum for one that adds to it
 * @param corrigendum for one that mends it
 * @param letter for one of several drafts in it
 */
public record DocumentSymbols(
        @Usually("{prefix}/L.{n}") SymbolPattern draft,
        @Usually("{prefix}/{n}") SymbolPattern document,
        @Usually("/Rev.{n}") SymbolEnding revision,
        @Usually("/Add.{n}") SymbolEnding addendum,
        @Usually("/Corr.{n}") SymbolEnding corrigendum,
        @Usually(" {letter}") SymbolEnding letter) {

    /** As the United Nations write them. */
    public static final DocumentSymbols USUAL = new DocumentSymbols(
            new SymbolPattern("{prefix}/L.{n}"),
            new SymbolPattern("{prefix}/{n}"),
            new SymbolEnding("/Rev.{n}"),
            new SymbolEnding("/Add.{n}"),
            new SymbolEnding("/Corr.{n}"),
            new SymbolEnding(" {letter}"));

    public DocumentSymbols {
        draft = Objects.requireNonNullElseGet(draft, () -> USUAL.draft);
        document = Objects.requireNonNullElseGet(document, () -> USUAL.document);
        revision = Objects.requireNonNullElseGet(revision, () -> USUAL.revision);
        addendum = Objects.requireNonNullElseGet(addendum, () -> USUAL.addendum);
        corrigendum = Objects.requireNonNullElseGet(corrigendum, () -> USUAL.corrigendum);
        letter = Objects.requireNonNullElseGet(letter, () -> USUAL.letter);
    }

    /**
     * The same without its revision: {@code …/L.8} for {@code …/L.8/Rev.1}, {@code …/L.8 A} for {@code …/L.8/Rev.1 A}.
     */
    public Symbol original(Symbol symbol) {
        return revised(symbol)
                .map(revised -> new Symbol(revised.rest() + ending(symbol)))
                .orElse(symbol);
    }

    /** Whether both are the same document, revised or not. */
    public boolean areVersions(Symbol one, Symbol other) {
        return original(one).equals(original(other));
    }

    public boolean isRevision(Symbol symbol) {
        return revised(symbol).isPresent();
    }

    /** 0 for the original, n for a revision. */
    public int revision(Symbol symbol) {
        return revised(symbol).map(Ended::number).orElse(0);
    }

    /** The symbol that a revision has; nothing if a symbol has no room for it. */
    public Optional<Symbol> revised(Symbol symbol, int number) {
        return revision.after(document(original(symbol)), number, ending(symbol));
    }

    /** The document in which a draft with a letter is one of several: {@code …/L.8} for {@code …/L.8 A}. */
    public Symbol document(Symbol symbol) {
        return letter.of(symbol).map(Ended::rest).orElse(symbol);
    }

    /** The letter of one of several drafts in a document. */
    public Optional<String> letter(Symbol symbol) {
        return letter.of(symbol).map(Ended::mark);
    }

    /**
     * One of several drafts in the document, counted from 0; nothing if there are no more letters, a symbol has no room
     * for it, or it has a letter already.
     */
    public Optional<Symbol> lettered(Symbol symbol, int place) {
        return letter(symbol).isEmpty() ? letter.after(symbol, place, "") : Optional.empty();
    }

    /** The document to which one is an addendum or a corrigendum. */
    public Optional<Symbol> addedTo(Symbol symbol) {
        return Stream.of(addendum, corrigendum)
                .flatMap(ending -> ending.of(original(symbol)).stream())
                .map(Ended::rest)
                .findFirst();
    }

    /** The document that a corrigendum mends; nothing of other documents. */
    public Optional<Symbol> mended(Symbol symbol) {
        return corrigendum.of(symbol).map(Ended::rest);
    }

    /** The symbol that a corrigendum to a document has; nothing if a symbol has no room for it. */
    public Optional<Symbol> corrigendum(Symbol symbol, int number) {
        return corrigendum.after(document(symbol), number, "");
    }

    /** The symbol of the next corrigendum to a document, beside those taken; nothing if a symbol has no room for it. */
    public Optional<Symbol> nextCorrigendum(Symbol symbol, Predicate<Symbol> taken) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> corrigendum(symbol, number))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(taken.negate())
                .findFirst();
    }

    /** A corrigendum as it is named behind the document that it mends: {@code Corr.1}. */
    public String behind(Symbol symbol) {
        return corrigendum
                .of(symbol)
                .map(ended -> ended.ending().replaceFirst("^[/\\s]+", ""))
                .orElseGet(symbol::value);
    }

    private Optional<Ended> revised(Symbol symbol) {
        return revision.of(document(symbol));
    }

    private String ending(Symbol symbol) {
        return letter.of(symbol).map(Ended::ending).orElse("");
    }
}
