package org.rapporteur.query.board;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Removal;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.query.state.Amendment;
import org.rapporteur.query.state.SessionView;

/**
 * The order in which the amendments that wait are decided on: as the presiding officer announced it or, as long as that
 * is not done, as it is proposed, the furthest removed from the text first. What is to an amendment comes before it.
 *
 * @param announced whether the presiding officer did
 */
record VotingOrder(boolean announced, List<Place> places) {
    /** @param why it has this place; {@code null} where the order was announced, or it is not known what it changes */
    record Place(Amendment amendment, @Nullable Removal why) {}

    static VotingOrder on(Symbol draft, SessionView view) {
        List<Amendment> waiting = view.amendmentsBefore(draft).toList();
        List<Integer> order = view.amendments()
                .orderOn(draft)
                .map(announced -> announced.amendments())
                .orElse(List.of());
        boolean announced = !order.isEmpty();
        List<Place> places = waiting.stream()
                .filter(amendment -> amendment.to() == null)
                .map(amendment -> new Place(amendment, announced ? null : why(amendment)))
                .sorted(
                        announced
                                ? comparingInt(place -> place(place.amendment(), order))
                                : comparing(place -> place.why() == null ? Removal.ADDS : place.why()))
                .flatMap(place -> Stream.concat(to(place.amendment(), waiting), Stream.of(place)))
                .toList();
        return new VotingOrder(announced, places);
    }

    private static int place(Amendment amendment, List<Integer> order) {
        int place = order.indexOf(amendment.number());
        return place < 0 ? order.size() : place;
    }

    private static Stream<Place> to(Amendment amended, List<Amendment> waiting) {
        return waiting.stream()
                .filter(amendment -> Integer.valueOf(amended.number()).equals(amendment.to()))
                .flatMap(amendment ->
                        Stream.concat(to(amendment, waiting), Stream.of(new Place(amendment, why(amendment)))));
    }

    private static @Nullable Removal why(Amendment amendment) {
        return Removal.furthest(amendment.changes()).orElse(null);
    }
}
