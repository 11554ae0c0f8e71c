package org.rapporteur.query.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Agenda;
import org.rapporteur.query.state.SessionView;

/** An item of the agenda, what became of it, and how much was said and handed in under it. */
record ItemLine(
        String number,
        boolean subItem,
        String title,
        Stage stage,
        String meetings,
        long interventions,
        String documents) {
    /** How far the consideration of an item has come. */
    enum Stage {
        NOT_TAKEN_UP,
        OPEN,
        CONCLUDED
    }

    boolean open() {
        return stage == Stage.OPEN;
    }

    /** The items of the agenda, then those taken up without standing on it. */
    static Stream<ItemLine> of(SessionView view, Words words) {
        Stream<ItemNumber> others = view.agenda().considered().stream()
                .map(Agenda.Considered::item)
                .filter(number -> view.agenda().items().stream()
                        .noneMatch(item -> item.number().equals(number)));
        return Stream.concat(
                view.agenda().items().stream().map(item -> of(item.number(), words.of(item.title()), view, words)),
                others.map(number -> of(number, "", view, words)));
    }

    private static ItemLine of(ItemNumber number, String title, SessionView view, Words words) {
        Optional<Agenda.Considered> considered = view.agenda().considered(number);
        return new ItemLine(
                number.value(),
                number.isSubItem(),
                title,
                considered
                        .map(item -> item.concluded() ? Stage.CONCLUDED : Stage.OPEN)
                        .orElse(Stage.NOT_TAKEN_UP),
                words.of(considered.map(Agenda.Considered::meetings).orElse(List.of())),
                view.debate().under(number),
                words.of(view.documents().under(number).toList()));
    }
}
