package org.rapporteur.query.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Agenda;
import org.rapporteur.query.state.ItemStage;
import org.rapporteur.query.state.SessionView;

/** An item of the agenda, what became of it, and how much was said and handed in under it. */
record ItemLine(
        String number,
        boolean subItem,
        String title,
        ItemStage stage,
        String meetings,
        long interventions,
        String documents) {
    boolean open() {
        return stage == ItemStage.OPEN;
    }

    /**
     * The items of the agenda, then those taken up without standing on it.
     *
     * @param most how many meetings and documents are named of each, the last ones
     */
    static List<ItemLine> of(SessionView view, int most, Words words) {
        Stream<ItemNumber> others = view.agenda().considered().stream()
                .map(Agenda.Considered::item)
                .filter(number -> view.agenda().items().stream()
                        .noneMatch(item -> item.number().equals(number)));
        return Stream.concat(
                        view.agenda().items().stream()
                                .map(item -> of(item.number(), words.of(item.title()), view, most, words)),
                        others.map(number -> of(number, "", view, most, words)))
                .toList();
    }

    private static ItemLine of(ItemNumber number, String title, SessionView view, int most, Words words) {
        Optional<Agenda.Considered> considered = view.agenda().considered(number);
        return new ItemLine(
                number.value(),
                number.isSubItem(),
                title,
                view.agenda().stage(number),
                last(most, considered.map(Agenda.Considered::meetings).orElse(List.of()), words::of),
                view.debate().under(number),
                last(most, view.documents().under(number).toList(), words::of));
    }

    private static <T> String last(int most, List<T> all, Function<List<T>, String> words) {
        return all.size() <= most ? words.apply(all) : "… " + words.apply(all.subList(all.size() - most, all.size()));
    }
}
