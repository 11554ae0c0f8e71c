package org.rapporteur.query.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.query.desk.Element.ADocument;
import org.rapporteur.query.desk.Element.ADraft;
import org.rapporteur.query.desk.Element.AGroup;
import org.rapporteur.query.desk.Element.ANumber;
import org.rapporteur.query.desk.Element.AResult;
import org.rapporteur.query.desk.Element.AnItem;
import org.rapporteur.query.desk.Element.AnOfficer;
import org.rapporteur.query.desk.Element.Someone;
import org.rapporteur.query.desk.Element.Word;

/** What a line says, broken in one way. */
record ParsedLine(List<Token> tokens, int doubt) {
    static final ParsedLine NOTHING = new ParsedLine(List.of(), 0);

    ParsedLine and(Token next) {
        List<Token> more = new ArrayList<>(tokens);
        more.add(next);
        return new ParsedLine(more, doubt + next.doubt());
    }

    /** The line written out. */
    String line() {
        return tokens.stream().map(Token::said).collect(Collectors.joining(" "));
    }

    Set<Keyword> keywords() {
        return only(tokens, Word.class)
                .map(Word::keyword)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Keyword.class)));
    }

    /** Whether this is said and no other keyword, and of things and people only those counted here. */
    boolean isOnly(Set<Keyword> said, int people, int drafts) {
        return keywords().equals(said) && people().size() == people && drafts().size() == drafts;
    }

    List<ParticipantCode> people() {
        return only(tokens, Someone.class).map(Someone::code).distinct().toList();
    }

    /** Those named before a keyword; all if it is not said. */
    List<ParticipantCode> peopleBefore(Keyword keyword) {
        return only(tokens.subList(0, placeOf(keyword)), Someone.class)
                .map(Someone::code)
                .distinct()
                .toList();
    }

    List<ParticipantCode> peopleAfter(Keyword keyword) {
        return only(tokens.subList(placeOf(keyword), tokens.size()), Someone.class)
                .map(Someone::code)
                .distinct()
                .toList();
    }

    List<Symbol> drafts() {
        return named(ADraft.class, ADraft::symbol);
    }

    List<Symbol> documents() {
        return named(ADocument.class, ADocument::symbol);
    }

    List<ItemNumber> items() {
        return named(AnItem.class, AnItem::number);
    }

    List<Integer> numbers() {
        return named(ANumber.class, ANumber::number);
    }

    /** The figures of votes. */
    List<Tally> results() {
        return named(AResult.class, AResult::tally);
    }

    List<GroupCode> groups() {
        return named(AGroup.class, AGroup::code);
    }

    Optional<Officer> officer() {
        return named(AnOfficer.class, AnOfficer::officer).stream().findFirst();
    }

    /** How much else is named than people and drafts. */
    int others() {
        return documents().size()
                + items().size()
                + numbers().size()
                + results().size()
                + groups().size()
                + named(AnOfficer.class, AnOfficer::officer).size();
    }

    private <E extends Element, V> List<V> named(Class<E> kind, Function<E, V> value) {
        return only(tokens, kind).map(value).toList();
    }

    private int placeOf(Keyword keyword) {
        List<Element> elements = tokens.stream().map(Token::element).toList();
        int place = elements.indexOf(new Word(keyword));
        return place < 0 ? elements.size() : place;
    }

    private static <E extends Element> Stream<E> only(List<Token> tokens, Class<E> kind) {
        return tokens.stream().map(Token::element).filter(kind::isInstance).map(kind::cast);
    }
}
