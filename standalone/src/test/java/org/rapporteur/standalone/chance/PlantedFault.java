package org.rapporteur.standalone.chance;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.rapporteur.command.relay.NotPublished;
import org.rapporteur.events.Recorded;
import org.rapporteur.query.ingest.InletFaults;
import org.rapporteur.query.ingest.InletParts;
import org.rapporteur.query.live.HubFaults;
import org.rapporteur.query.live.HubParts;
import org.springframework.transaction.support.TransactionOperations;

/** One part that is wrong, in the place of the true one: each must be found. */
enum PlantedFault {
    /** The code as it is. */
    NONE,

    /** A fact that was committed late is not noticed. */
    LATE_COMMIT_SKIPPED {
        @Override
        Consumer<List<Recorded>> relay(CommandSide side) {
            return facts -> {
                side.outlet().publish(facts);
                Map<String, Long> versions = facts.stream()
                        .collect(Collectors.toMap(fact -> fact.session().value(), Recorded::version, Math::max));
                versions.forEach((session, version) ->
                        side.database().sql("""
                            insert into published (session, version) values (?, ?)
                            on conflict (session) do update set version = excluded.version
                            """).params(session, version).update());
            };
        }

        @Override
        boolean bearsWhatItCannotRead() {
            return false;
        }
    },

    /** What was not acknowledged counts as published. */
    TOKEN_MOVED_WITHOUT_ACKNOWLEDGEMENT {
        @Override
        Consumer<List<Recorded>> relay(CommandSide side) {
            return super.relay(side.publishingTo(facts -> {
                try {
                    side.outlet().publish(facts);
                } catch (NotPublished lost) {
                    Schedule.step("does not mind");
                }
            }));
        }
    },

    /** The token is moved, in a transaction of its own, before the batch is passed on. */
    TOKEN_MOVED_BEFORE_THE_BATCH {
        @Override
        TailNode tail(
                World world, TokenStore tokens, TransactionOperations transactions, Consumer<List<Recorded>> relay) {
            return new TailNode(world, tokens, transactions, relay) {
                @Override
                void pass(Acts.Batch batch) {
                    transactions().executeWithoutResult(_ -> move(batch));
                    transactions().executeWithoutResult(_ -> handOn(batch.facts()));
                }
            };
        }
    },

    /** A session that is held back is let go without keeping the tail from it meanwhile. */
    LET_GO_OUTSIDE_OF_A_TRANSACTION {
        @Override
        Runnable furtherTries(CommandSide side) {
            return super.furtherTries(side.in(TransactionOperations.withoutTransaction()));
        }
    },

    /** A session that is held back is not tried again. */
    NEVER_LET_GO {
        @Override
        Runnable furtherTries(CommandSide side) {
            return () -> {};
        }
    },

    /** What is applied already is applied again. */
    BATCH_APPLIED_TWICE {
        @Override
        InletParts inlet() {
            return InletFaults.repeatsAreApplied();
        }

        @Override
        boolean bearsPoison() {
            return false;
        }
    },

    /** What comes is applied though something before it is missing. */
    HOLE_NOT_WAITED_FOR {
        @Override
        InletParts inlet() {
            return InletFaults.holesAreNotWaitedFor();
        }

        @Override
        boolean bearsPoison() {
            return false;
        }
    },

    /** A fact that came early is let go of before its turn. */
    EARLY_FACT_RELEASED_BEFORE_ITS_TURN {
        @Override
        InletParts inlet() {
            return InletFaults.earlyFactsAreReleasedBeforeTheirTurn();
        }
    },

    /** Where to read on is kept though the batch may still fail. */
    PLACES_MOVED_BEFORE_THE_BATCH {
        @Override
        InletParts inlet() {
            return InletFaults.placesMoveBeforeTheBatchCommits();
        }
    },

    /** A batch does not lock its sessions. */
    TWO_NODES_APPLY_ONE_BATCH {
        @Override
        InletParts inlet() {
            return InletFaults.twoNodesApplyTheSameBatch();
        }
    },

    /** A batch that fails is left behind, as the listener container does by itself with some failures. */
    FAILED_BATCH_LEFT_BEHIND {
        @Override
        boolean goesOnBehindFailedBatch() {
            return true;
        }
    },

    /** A fact that cannot be applied is tried again with its whole batch, and nothing after it is read. */
    POISON_STOPS_ALL_BEHIND_IT {
        @Override
        InletParts inlet() {
            return InletFaults.poisonCountsAsTheSurroundings();
        }
    },

    /** What was done by facts before it failed is not undone when a batch is taken apart. */
    FAILED_HALF_NOT_UNDONE {
        @Override
        InletParts inlet() {
            return InletFaults.failedHalvesAreNotUndone();
        }
    },

    /** A fact that cannot be applied is let go of; only what came after it is kept. */
    POISONED_FACT_NOT_KEPT {
        @Override
        InletParts inlet() {
            return InletFaults.theFactThatFailsIsNotKept();
        }
    },

    /** A batch does not ask which of its sessions stand still. */
    STANDSTILL_OVERLOOKED {
        @Override
        InletParts inlet() {
            return InletFaults.standstillsAreOverlooked();
        }
    },

    /** A session that stands still is not tried again. */
    NEVER_TRIED_AGAIN {
        @Override
        InletParts inlet() {
            return InletFaults.standstillsAreNeverDue();
        }
    },

    /** A reader takes the bell after it has looked, and misses the one that rings between the two. */
    READER_NOT_WOKEN {
        @Override
        InletParts inlet() {
            return InletFaults.readersTakeTheBellTooLate();
        }
    },

    /** A change is announced apart from its batch. */
    ANNOUNCED_BEFORE_THE_COMMIT {
        @Override
        HubParts hub() {
            return HubFaults.announcesBeforeTheCommit();
        }
    },

    /** A page is told an older version after a newer one. */
    OLDER_VERSION_TOLD_LATER {
        @Override
        HubParts hub() {
            return HubFaults.tellsOlderVersions();
        }
    },

    /** A page is told how far the session was before it was among those who are told of changes. */
    ASKED_BEFORE_JOINING {
        @Override
        HubParts hub() {
            return HubFaults.asksBeforeJoining();
        }
    },

    /** A node that did not hear for a while does not make up for it. */
    NOT_CAUGHT_UP {
        @Override
        HubParts hub() {
            return HubFaults.doesNotCatchUp();
        }
    };

    /** All but the true code. */
    static List<PlantedFault> planted() {
        return Stream.of(values()).filter(fault -> fault != NONE).toList();
    }

    Consumer<List<Recorded>> relay(CommandSide side) {
        return side::pass;
    }

    Runnable furtherTries(CommandSide side) {
        return side::tryAgain;
    }

    TailNode tail(World world, TokenStore tokens, TransactionOperations transactions, Consumer<List<Recorded>> relay) {
        return new TailNode(world, tokens, transactions, relay);
    }

    InletParts inlet() {
        return new InletParts();
    }

    HubParts hub() {
        return new HubParts();
    }

    boolean goesOnBehindFailedBatch() {
        return false;
    }

    /** Whether what is planted has an answer to facts that cannot be read; else there are none in its world. */
    boolean bearsWhatItCannotRead() {
        return true;
    }

    /** Whether what is planted has an answer to facts that cannot be applied; else there are none in its world. */
    boolean bearsPoison() {
        return true;
    }
}
