package org.rapporteur.query.board;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.ItemStage;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;
import org.rapporteur.query.web.SessionHead;

/** The board in words, in the order of the page. */
record BoardPage(
        SessionHead head,
        String asOf,
        List<RoomCard> rooms,
        List<Step> nextSteps,
        List<StandingGroup> groups,
        Programme programme,
        List<Item> items,
        GrowthTable growth,
        List<Speakers> speaking,
        Speakers otherSpeakers,
        boolean timed) {

    /** As many as make themselves ready. */
    private static final int CALLED_SOON = 5;

    /** A meeting in the room; what is not known is an empty text. */
    record RoomCard(
            String meeting,
            String quorum,
            String presiding,
            String item,
            String title,
            String floor,
            String first,
            List<Waiting> next,
            int more,
            boolean listClosed) {}

    /** Somebody who waits for the floor, for a statement or for a reply. */
    record Waiting(String name, boolean reply) {}

    /** A step and its particulars; those that do not apply are empty. */
    record Step(String code, String meeting, String item, String drafts) {}

    /** An item of the agenda and how far it has come. */
    record Item(String number, String title, ItemStage stage, int meetings) {}

    /** How often a group had the floor, and for how many minutes. */
    record Speakers(String group, long times, long minutes) {
        static Speakers of(String group, Speaking.Turns turns) {
            return new Speakers(group, turns.times(), Math.round(turns.time().toSeconds() / 60.0));
        }
    }

    static BoardPage of(SessionView view, BodyProfile body, Instant now, List<Offer> offers, Words words) {
        Board board = Board.of(view, body, now, offers);
        return new BoardPage(
                SessionHead.of(view, words),
                words.at(now),
                board.rooms().stream().map(room -> room(room, words)).toList(),
                board.nextSteps().stream().map(step -> step(step, view, words)).toList(),
                StandingGroup.of(board.drafts(), card -> DraftRow.of(card, view, words)),
                board.programme(),
                board.programme().items().stream()
                        .map(item -> new Item(
                                item.item().number().value(),
                                words.of(item.item().title()),
                                item.stage(),
                                item.meetings()))
                        .toList(),
                GrowthTable.of(board.drafts(), view, Reading.calendar(view.progress()), words),
                board.speaking().byGroup().entrySet().stream()
                        .map(group -> Speakers.of(words.of(group.getKey()), group.getValue()))
                        .toList(),
                Speakers.of("", board.speaking().others()),
                board.speaking().isTimed());
    }

    /** The drafts shown, those the body is not done with first. */
    public List<DraftRow> drafts() {
        return groups.stream().flatMap(group -> group.drafts().stream()).toList();
    }

    /** How many items were concluded. */
    public long concluded() {
        return programme.count(ItemStage.CONCLUDED);
    }

    private static RoomCard room(Room room, Words words) {
        return new RoomCard(
                words.of(room.meeting().number()),
                words.of(room.quorum()),
                words.of(room.presiding()),
                Optional.ofNullable(room.item())
                        .map(item -> item.number().value())
                        .orElse(""),
                Optional.ofNullable(room.item())
                        .map(item -> words.of(item.title()))
                        .orElse(""),
                Optional.ofNullable(room.floor())
                        .map(floor -> floor.admonition().map(words::fact).orElseGet(() -> words.of(floor.speaker())))
                        .orElse(""),
                Optional.ofNullable(room.first()).map(words::fact).orElse(""),
                room.waiting().stream()
                        .limit(CALLED_SOON)
                        .map(turn -> new Waiting(words.speaker(turn), turn.reply()))
                        .toList(),
                Math.max(0, room.waiting().size() - CALLED_SOON),
                room.listClosed());
    }

    private static Step step(NextStep step, SessionView view, Words words) {
        return new Step(
                step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.of(step.meeting()),
                words.of(step.item()),
                step.drafts().stream()
                        .map(symbol -> DraftRow.brief(symbol, view))
                        .collect(Collectors.joining(", ")));
    }
}
