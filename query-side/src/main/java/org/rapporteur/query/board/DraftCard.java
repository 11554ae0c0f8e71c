package org.rapporteur.query.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;

/**
 * A draft on the board.
 *
 * @param numberToFollow whether it was adopted, and the text has yet to get its number
 * @param obstacles what keeps it from being adopted; none once it is settled
 * @param waiting since its last step; nothing once it is settled
 * @param growth how many sponsors it has had since when, in the order of time
 */
public record DraftCard(
        Draft draft,
        Standing standing,
        boolean numberToFollow,
        List<Obstacle> obstacles,
        Duration waiting,
        List<Sponsors> growth) {

    /** So many sponsors from this moment on. */
    public record Sponsors(Instant since, int number) {}

    /** Whether it could be adopted at once. */
    public boolean canBeActedOn() {
        return !standing.isSettled() && obstacles.stream().noneMatch(Obstacle::forbids);
    }

    static DraftCard of(Draft draft, SessionView view, BodyProfile body, Instant now) {
        boolean settled = Standing.of(draft, false, view.agenda()).isSettled();
        List<Obstacle> obstacles = settled
                ? List.of()
                : Obstacle.of(
                        draft, view, body, Reading.calendar(view.progress()).dayOf(now));
        Standing standing = Standing.of(draft, obstacles.stream().noneMatch(Obstacle::isOfTheDraft), view.agenda());
        Duration sinceLastStep = Duration.between(draft.stands().at(), now);
        return new DraftCard(
                draft,
                standing,
                standing == Standing.ADOPTED
                        && draft.number() == null
                        && body.seriesOf(draft.kind()).isPresent(),
                obstacles,
                settled || sinceLastStep.isNegative() ? Duration.ZERO : sinceLastStep,
                growth(draft));
    }

    private static List<Sponsors> growth(Draft draft) {
        return draft.sponsors().stream()
                .flatMap(sponsor -> Stream.concat(Stream.of(sponsor.since()), Stream.ofNullable(sponsor.until())))
                .sorted()
                .distinct()
                .map(moment -> new Sponsors(moment, sponsorsAt(moment, draft)))
                .toList();
    }

    private static int sponsorsAt(Instant moment, Draft draft) {
        return (int) draft.sponsors().stream()
                .filter(sponsor -> !sponsor.since().isAfter(moment))
                .filter(sponsor -> sponsor.until() == null || sponsor.until().isAfter(moment))
                .count();
    }
}
