package org.rapporteur.standalone.chance;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.live.HubParts.Seat;

/** A page that watches a session: connects, has room on its line or not, leaves, and connects to another node. */
final class Page {
    private final World world;
    private final SessionId session;
    private long told;
    private @Nullable QueryNode seatedAt;
    private boolean room;
    private boolean stays;

    Page(World world, SessionId session) {
        this.world = world;
        this.session = session;
    }

    void watch() throws IOException {
        while (true) {
            // Most connect when something is under way: then it may come between two steps of their welcome.
            world.schedule()
                    .await(
                            "comes",
                            () -> world.acts().recorded(session) > world.truth().reached(session),
                            Duration.ofMillis(world.dice().between(0, 4_000)).toNanos());
            try {
                visit(world.dice().oneOf(world.nodes()));
            } catch (RuntimeException failed) {
                world.schedule().sleep(Duration.ofSeconds(1));
            }
        }
    }

    private void visit(QueryNode node) throws IOException {
        told = 0;
        room = false;
        Seat seat = node.hub().watch(session, this::hear);
        seatedAt = node;
        try {
            while (!world.isCalm()) {
                giveRoom(seat, world.dice().once(2));
                world.schedule().sleep(Duration.ofMillis(world.dice().between(0, 8_000)));
                if (world.dice().mishap(2)) {
                    return;
                }
            }
            giveRoom(seat, true);
            stays = true;
            world.schedule().await("stays", () -> false, Duration.ofDays(1).toNanos());
        } finally {
            stays = false;
            seatedAt = null;
            seat.leave();
        }
    }

    private void giveRoom(Seat seat, boolean room) throws IOException {
        seat.room(room);
        this.room = room;
        if (seatedAt != null) {
            mustKnow(seatedAt, seatedAt.heard());
        }
    }

    private void hear(long version) {
        if (version <= told) {
            world.truth().isWrong("a page was told of %s/%d after %d".formatted(session, version, told));
        }
        if (version > world.truth().told(session)) {
            world.truth()
                    .isWrong("a page was told of %s/%d, and %d is committed"
                            .formatted(session, version, world.truth().told(session)));
        }
        told = version;
    }

    /** A page with room on its line must have been told of what its node has heard of. */
    void mustKnow(QueryNode node, long commits) {
        long there = world.truth().reached(session, commits);
        if (room && node.equals(seatedAt) && told < there) {
            world.truth()
                    .isWrong("a page that watches %s was last told of %d, and its node has heard of %d"
                            .formatted(session, told, there));
        }
    }

    boolean stays() {
        return stays;
    }

    /** A page that stays must have been told the last version. */
    void lookAtTheEnd() {
        if (told != world.truth().reached(session)) {
            world.truth()
                    .isWrong("a page that watches %s was last told of %d, and %d is there"
                            .formatted(session, told, world.truth().reached(session)));
        }
    }
}
