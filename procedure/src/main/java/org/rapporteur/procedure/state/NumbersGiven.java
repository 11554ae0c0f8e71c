package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.body.NumberSeries;
import org.rapporteur.events.body.NumberedSession;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;

/**
 * The numbers given so far in a series, or reserved for drafts. Gaps are left as they are: the next number follows the
 * highest.
 *
 * @param symbols how those of drafts are written
 * @param drafts those whose numbers are of the series, with a number or without
 * @param withoutADraft the numbers in the series of decisions that were taken without a draft
 */
public record NumbersGiven(
        NumberSeries series,
        NumberedSession session,
        DocumentSymbols symbols,
        List<Draft> drafts,
        List<TextNumber> withoutADraft) {

    /** Those to texts of a kind; nothing where such texts have no numbers. */
    public static Optional<NumbersGiven> to(DraftKind kind, BodyProfile body, SessionState state) {
        return body.seriesOf(kind).map(series -> in(series, body.documentSymbols(), state));
    }

    private static NumbersGiven in(NumberSeries series, DocumentSymbols symbols, SessionState state) {
        List<Draft> drafts = state.drafts().all().stream()
                .filter(draft -> series.kinds().contains(draft.tabled().kind()))
                .toList();
        return new NumbersGiven(
                series,
                NumberedSession.of(state.progress().asScheduled().orElseThrow()),
                symbols,
                drafts,
                series.kinds().contains(DraftKind.DECISION) ? state.decisions().numbers() : List.of());
    }

    /** The number that comes next; nothing where the first of the session has to be told. */
    public Optional<TextNumber> next(int year) {
        return series.goesOn() && highest().isEmpty() ? Optional.empty() : possible(year);
    }

    /**
     * The number that a draft gets next. Where the body knows parts, one of several drafts in a document shares the
     * place in the series with the others and is told from them by its letter.
     */
    public Optional<TextNumber> next(Draft draft, int year) {
        Optional<String> letter = series.parts() ? letterOf(draft) : Optional.empty();
        return letter.isEmpty()
                ? next(year)
                : besideOthers(draft, letter.get())
                        .or(() -> next(year).flatMap(number -> series.part(number, letter.get())));
    }

    private Optional<TextNumber> besideOthers(Draft draft, String letter) {
        Symbol document = documentOf(draft);
        return drafts.stream()
                .filter(other ->
                        letterOf(other).isPresent() && documentOf(other).equals(document))
                .flatMap(NumbersGiven::numberOf)
                .flatMap(number -> series.part(number, letter).stream())
                .filter(number -> taking(number, draft).isEmpty() && !isOfADecisionWithoutADraft(number))
                .findFirst();
    }

    /** The letter of a part in a number is a capital. */
    private Optional<String> letterOf(Draft draft) {
        return symbols.letter(draft.symbol()).map(letter -> letter.toUpperCase(Locale.ROOT));
    }

    private Symbol documentOf(Draft draft) {
        return symbols.document(symbols.original(draft.symbol()));
    }

    /** The one that comes next, or any that could be the first. */
    public Optional<TextNumber> possible(int year) {
        OptionalInt highest = highest();
        return series.at(highest.isPresent() ? highest.getAsInt() + 1 : series.first(), session, year);
    }

    /** Whether a number is written as those of the series are. */
    public boolean fits(TextNumber number) {
        return series.placeOf(number, session).isPresent();
    }

    /** Whether a decision without a draft has the number, or one with which it would clash. */
    public boolean isOfADecisionWithoutADraft(TextNumber number) {
        return withoutADraft.stream().anyMatch(given -> series.clash(given, number));
    }

    /** A draft with which a number would clash. */
    public Optional<Draft> taking(TextNumber number) {
        return drafts.stream()
                .filter(draft -> numberOf(draft).anyMatch(given -> series.clash(given, number)))
                .findFirst();
    }

    /** Another draft with which a number would clash. */
    public Optional<Draft> taking(TextNumber number, Draft draft) {
        return drafts.stream()
                .filter(other -> !other.symbol().equals(draft.symbol()))
                .filter(other -> numberOf(other).anyMatch(given -> series.clash(given, number)))
                .findFirst();
    }

    private OptionalInt highest() {
        return Stream.concat(drafts.stream().flatMap(NumbersGiven::numberOf), withoutADraft.stream())
                .map(number -> series.placeOf(number, session))
                .flatMapToInt(OptionalInt::stream)
                .max();
    }

    private static Stream<TextNumber> numberOf(Draft draft) {
        return Stream.of(draft.number(), draft.reserved())
                .filter(Objects::nonNull)
                .limit(1);
    }
}
