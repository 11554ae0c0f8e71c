package org.rapporteur.query.board;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;

/**
 * The board of a session at a moment: what officers look at, in codes and numbers, without a word.
 *
 * @param drafts by standing, within it in the order of tabling
 */
public record Board(
        List<Room> rooms, List<DraftCard> drafts, List<NextStep> nextSteps, Programme programme, Speaking speaking) {

    /**
     * The board that follows from a state.
     *
     * @param offers what the rules say at that moment to each act that could be made
     */
    public static Board of(SessionView view, BodyProfile body, Instant now, List<Offer> offers) {
        List<DraftCard> drafts = view.drafts().tabled().stream()
                .map(draft -> DraftCard.of(draft, view, body, now))
                .sorted(comparing(DraftCard::standing))
                .toList();
        return new Board(
                Room.of(view, body),
                drafts,
                NextStep.of(view, body, drafts, offers),
                Programme.of(view, Reading.calendar(view.progress()), now),
                Speaking.of(view.debate(), body));
    }
}
