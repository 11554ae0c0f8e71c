package org.rapporteur.command.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.proof.SignedNote;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds the checkpoints in the database and those the witnesses have kept to each other. So even a record rewritten
 * together with its tree, and signed anew with the true key, is found, as long as one witness was left alone.
 */
final class WitnessLook implements Look {
    private final JdbcTemplate database;
    private final List<Witness> witnesses;

    WitnessLook(JdbcTemplate database, List<Witness> witnesses) {
        this.database = database;
        this.witnesses = witnesses;
    }

    @Override
    public Medium medium() {
        return Medium.CHECKPOINTS;
    }

    @Override
    public Result look() {
        Map<Long, String> told = new TreeMap<>();
        database.query("select size, note from checkpoint where witnessed order by size", row -> {
            told.put(row.getLong("size"), row.getString("note"));
        });
        List<Finding> findings = new ArrayList<>();
        witnesses.forEach(witness -> hold(witness, told, findings));
        return new Result(told.size(), findings);
    }

    private void hold(Witness witness, Map<Long, String> told, List<Finding> findings) {
        Set<Long> missing = new TreeSet<>(told.keySet());
        witness.recall(kept -> {
            Place place = Place.of(Medium.CHECKPOINTS, kept.where());
            try {
                long size =
                        Checkpoint.parse(SignedNote.parse(kept.note()).text()).size();
                missing.remove(size);
                if (!isRecorded(size, kept.note(), told)) {
                    findings.add(new Finding(place, Flaw.NOT_RECORDED));
                }
            } catch (IllegalArgumentException unreadable) {
                findings.add(new Finding(place, Flaw.UNREADABLE));
            }
        });
        missing.forEach(size -> findings.add(new Finding(
                Place.of(Medium.CHECKPOINTS, "%s, checkpoint %d".formatted(witness.name(), size)), Flaw.MISSING)));
    }

    /** One that was told while we looked is not among those known before. */
    private boolean isRecorded(long size, String note, Map<Long, String> told) {
        return note.equals(told.get(size))
                || !database.query("select 1 from checkpoint where size = ? and note = ?", (row, _) -> 1, size, note)
                        .isEmpty();
    }
}
