package org.rapporteur.standalone.chance;

import java.io.IOException;
import java.time.Duration;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.live.HubParts.Seat;

/** A page that watches a session: connects, has room on its line or not, leaves, and connects to another node. */
final class Page {
    private final World world;
    private final SessionId session;
    private long told;
    private boolean stays;

    Page(World world, SessionId session) {
        this.world = world;
        this.session = session;
    }

    void watch() throws IOException {
        while (true) {
            try {
                visit(world.dice().oneOf(world.nodes()));
            } catch (RuntimeException failed) {
                world.schedule().sleep(Duration.ofSeconds(1));
            }
        }
    }

    private void visit(QueryNode node) throws IOException {
        told = 0;
        Seat seat = node.hub().watch(session, this::hear);
        try {
            while (!world.isCalm()) {
                Schedule.step("looks");
                seat.room(world.dice().once(2));
                world.schedule().sleep(Duration.ofMillis(world.dice().between(0, 10_000)));
                if (world.dice().mishap(4)) {
                    return;
                }
            }
            seat.room(true);
            stays = true;
            world.schedule().await("stays", () -> false, Duration.ofDays(1).toNanos());
        } finally {
            stays = false;
            seat.leave();
        }
    }

    private void hear(long version) {
        if (version <= told) {
            world.truth().isWrong("a page was told of %s/%d after %d".formatted(session, version, told));
        }
        if (version > world.truth().reached(session)) {
            world.truth()
                    .isWrong("a page was told of %s/%d, and %d is committed"
                            .formatted(session, version, world.truth().reached(session)));
        }
        told = version;
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
