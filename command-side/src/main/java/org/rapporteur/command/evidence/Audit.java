package org.rapporteur.command.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Chain;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.Leaf;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Peaks;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.proof.SignedNote;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks at every row of the event store, at every leaf of the tree and at every checkpoint. Reads page by page, so that
 * it never holds a transaction open.
 */
final class Audit implements Look {
    private static final int PAGE = 1_000;

    private final JdbcTemplate database;
    private final Optional<KeyRing> keys;

    Audit(JdbcTemplate database, Optional<KeyRing> keys) {
        this.database = database;
        this.keys = keys;
    }

    private record Row(StoredRow stored, Optional<Leaf> leaf) {}

    @Override
    public Medium medium() {
        return Medium.EVENT_STORE;
    }

    @Override
    public Result look() {
        List<Finding> findings = new ArrayList<>();
        long facts = checkRows(findings);
        checkLeaves(findings);
        checkNodes(findings);
        return new Result(facts, findings.stream().distinct().toList());
    }

    private long checkRows(List<Finding> findings) {
        long signed = signedPlace();
        long count = 0;
        String session = "";
        long version = 0;
        Chain chain = new Chain();
        List<Row> page = page(session, version);
        while (!page.isEmpty()) {
            for (Row row : page) {
                if (!row.stored.session().equals(session)) {
                    findings.addAll(chain.findings());
                    chain = new Chain();
                }
                session = row.stored.session();
                version = row.stored.version();
                check(row, signed, chain, findings);
            }
            count += page.size();
            page = page(session, version);
        }
        findings.addAll(chain.findings());
        return count;
    }

    private static void check(Row row, long signed, Chain chain, List<Finding> findings) {
        try {
            StatedFact fact = row.stored.stated();
            Place place = Place.of(Medium.EVENT_STORE, fact);
            findings.addAll(row.stored.alteredColumns(fact));
            chain.add(fact, place);
            Leaf leaf = new Leaf(row.stored.place(), fact.session(), fact.version(), fact.hash());
            boolean differs = row.leaf.map(known -> !known.equals(leaf)).orElse(row.stored.place() <= signed);
            if (differs) {
                findings.add(new Finding(place, Flaw.DIFFERS_FROM_TREE));
            }
            row.leaf
                    .map(Audit::placeOf)
                    .filter(recorded -> !recorded.equals(place))
                    .ifPresent(recorded -> findings.add(new Finding(recorded, Flaw.MISSING)));
        } catch (IllegalArgumentException unreadable) {
            findings.add(row.stored.unreadable());
            row.leaf.ifPresent(leaf -> findings.add(new Finding(placeOf(leaf), Flaw.UNREADABLE)));
        }
    }

    /** Where the fact of a leaf was recorded, whatever its row says now. */
    private static Place placeOf(Leaf leaf) {
        return Place.of(Medium.EVENT_STORE, leaf.session(), leaf.version());
    }

    /** A fact at this place or before it has long been in the tree, or was smuggled in. */
    private long signedPlace() {
        Long place = database.queryForObject(
                "select coalesce(max(place), 0) from tree_leaf where index < (select max(size) from checkpoint"
                        + " where taken_at < now() - interval '1 minute')",
                Long.class);
        return place == null ? 0 : place;
    }

    private List<Row> page(String session, long version) {
        return database.query(
                "select " + StoredRow.COLUMNS + ", index, place, session, tree_leaf.version as leaf_version, fact"
                        + " from domain_event_entry left join tree_leaf on place = global_index"
                        + " where (aggregate_identifier, sequence_number) > (?, ?)"
                        + " order by aggregate_identifier, sequence_number limit " + PAGE,
                (row, number) -> new Row(
                        StoredRow.read(row, number),
                        row.getString("fact") == null
                                ? Optional.empty()
                                : Optional.of(FactTree.leaf(row, "leaf_version"))),
                session,
                version - 1);
    }

    /** The leaves must be the facts, and lead to the root of every checkpoint that was signed. */
    private void checkLeaves(List<Finding> findings) {
        Map<Long, String> notes = new TreeMap<>();
        database.query("select size, note from checkpoint order by size", row -> {
            notes.put(row.getLong("size"), row.getString("note"));
        });
        Optional<KeyHistory> history = keys.map(KeyRing::history);
        Peaks peaks = new Peaks();
        List<FactTree.Indexed> page = leaves(0, findings);
        while (!page.isEmpty()) {
            for (FactTree.Indexed leaf : page) {
                if (leaf.index() != peaks.size()) {
                    findings.add(new Finding(Place.of(Medium.CHECKPOINTS, "leaf " + peaks.size()), Flaw.MISSING));
                    return;
                }
                peaks.add(leaf.leaf().hash(), (_, _, _) -> {});
                Optional.ofNullable(notes.remove(peaks.size()))
                        .flatMap(note -> check(note, peaks, history))
                        .ifPresent(findings::add);
            }
            page = leaves(peaks.size(), findings);
        }
        notes.keySet()
                .forEach(size -> findings.add(new Finding(
                        Place.of(Medium.CHECKPOINTS, "checkpoint " + size), Flaw.TREE_DIFFERS_FROM_CHECKPOINT)));
    }

    private static Optional<Finding> check(String note, Peaks peaks, Optional<KeyHistory> history) {
        Place place = Place.of(Medium.CHECKPOINTS, "checkpoint " + peaks.size());
        try {
            Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(note).text());
            if (history.isPresent() && history.get().checkpoint(note).isEmpty()) {
                return Optional.of(new Finding(place, Flaw.SIGNATURE_INVALID));
            }
            boolean same =
                    checkpoint.size() == peaks.size() && checkpoint.root().equals(peaks.root());
            return same ? Optional.empty() : Optional.of(new Finding(place, Flaw.TREE_DIFFERS_FROM_CHECKPOINT));
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(new Finding(place, Flaw.UNREADABLE));
        }
    }

    private List<FactTree.Indexed> leaves(long from, List<Finding> findings) {
        return database.query(
                "select tree_leaf.*, tree_node.hash, global_index from tree_leaf"
                        + " left join tree_node on level = 0 and tree_node.index = tree_leaf.index"
                        + " left join domain_event_entry on global_index = place"
                        + " where tree_leaf.index >= ? order by tree_leaf.index limit " + PAGE,
                (row, number) -> {
                    FactTree.Indexed leaf = FactTree.read(row, number);
                    if (row.getString("global_index") == null) {
                        findings.add(new Finding(placeOf(leaf.leaf()), Flaw.MISSING));
                    }
                    if (!leaf.leaf().hash().value().equals(row.getString("hash"))) {
                        findings.add(new Finding(
                                Place.of(Medium.CHECKPOINTS, "leaf " + leaf.index()), Flaw.CONTENT_DIFFERS_FROM_HASH));
                    }
                    return leaf;
                },
                from);
    }

    /** Each node of the tree must be the hash of the two below it. */
    private void checkNodes(List<Finding> findings) {
        database.query("""
            select above.level, above.index from tree_node above
            left join tree_node one on one.level = above.level - 1 and one.index = 2 * above.index
            left join tree_node two on two.level = above.level - 1 and two.index = 2 * above.index + 1
            where above.level > 0 and above.hash is distinct from
                encode(sha256('\\x01'::bytea || decode(one.hash, 'hex') || decode(two.hash, 'hex')), 'hex')
            """, row -> {
            findings.add(new Finding(
                    Place.of(Medium.CHECKPOINTS, "node %d/%d".formatted(row.getInt(1), row.getLong(2))),
                    Flaw.CONTENT_DIFFERS_FROM_HASH));
        });
    }
}
