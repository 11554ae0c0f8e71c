package org.rapporteur.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.ingest.Gate;
import org.rapporteur.query.ingest.Projections;
import org.rapporteur.query.ingest.Standstill;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Makes all views anew in a schema beside the live ones, through the same projections, while those go on; holds both
 * against each other; and puts the new ones in their place. Batches wait only while the last facts are caught up with.
 */
@Component
@Lazy
class Rebuild {
    /** Whoever found the name of an old view just before the change still reads it; nothing takes longer to begin. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(2);

    private final Schemas schemas;
    private final Projections projections;
    private final JdbcTemplate database;
    private final LongAdder facts = new LongAdder();

    Rebuild(Schemas schemas, Projections projections, JdbcTemplate database) {
        this.schemas = schemas;
        this.projections = projections;
        this.database = database;
    }

    /**
     * Does it.
     *
     * @param replace whether the new views are to replace the live ones; else they are gone in the end
     * @throws RebuildStopped if it cannot be done; the live views are as they were
     */
    Outcome run(FactSource source, boolean replace, Consumer<String> tell) throws SQLException, InterruptedException {
        try (Connection keeper = schemas.connection()) {
            schemas.takeTurn(keeper);
            schemas.begin();
            long start = System.nanoTime();
            source.readUpTo(Reach.of(database, schemas.live()), this::take);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            tell.accept("%,d facts read again and applied in %.1f s: %,.0f a second"
                    .formatted(facts.sum(), seconds(took), facts.sum() / seconds(took)));
            List<Difference> differences;
            try (Comparison comparison = caughtUp(source, keeper)) {
                differences = comparison.differences();
            }
            StandingStill standing =
                    new StandingStill(schemas.standstills(schemas.live()), schemas.standstills(schemas.rebuilt()));
            if (replace) {
                try (Gate.Shut _ = Gate.shut(keeper, schemas.live())) {
                    catchUp(source);
                    schemas.replaceLive();
                }
                Thread.sleep(UNDER_WAY);
                schemas.dropReplaced();
            } else {
                schemas.giveUp();
            }
            return new Outcome(facts.sum(), took, differences, standing, replace);
        }
    }

    /** Lets both views stand at the same facts for a moment, which is the one that is compared. */
    private Comparison caughtUp(FactSource source, Connection keeper) throws SQLException, InterruptedException {
        try (Gate.Shut _ = Gate.shut(keeper, schemas.live())) {
            catchUp(source);
            return Comparison.ofNow(schemas);
        }
    }

    private void catchUp(FactSource source) throws InterruptedException {
        Reach live = Reach.of(database, schemas.live());
        source.readUpTo(live, this::take);
        // Of those that stand still at their first fact, the store is asked for none.
        database.update("insert into stream_progress select session, 0 from %s.stream_progress where version = 0"
                        .formatted(schemas.live())
                + " on conflict do nothing");
        Map<SessionId, Standstill> standing = schemas.standstills(schemas.rebuilt()).stream()
                .collect(Collectors.toMap(Standstill::session, standstill -> standstill));
        SortedMap<?, Long> rebuilt = Reach.of(database, schemas.rebuilt()).versions();
        live.versions().forEach((session, version) -> {
            long reached = rebuilt.getOrDefault(session, 0L);
            if (reached < version && standing.containsKey(session)) {
                throw new RebuildStopped("this release cannot apply what the live views have up to version %d: %s"
                        .formatted(version, standing.get(session)));
            }
            if (reached < version) {
                throw new RebuildStopped(("facts of '%s' after version %d are not there, which the live views have up"
                                + " to version %d; what the topic lacks can be read from the store")
                        .formatted(session, reached, version));
            }
        });
    }

    private void take(List<StatedFact> batch, List<Finding> refused) {
        projections.take(batch, refused, Map.of());
        facts.add(batch.size());
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
