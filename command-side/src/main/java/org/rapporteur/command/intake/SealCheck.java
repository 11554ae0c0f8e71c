package org.rapporteur.command.intake;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.evidence.AcceptedKeys;
import org.rapporteur.command.evidence.Checkpoints;
import org.rapporteur.command.intake.NotTaken.Reason;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.Seal;
import org.rapporteur.events.proof.SealedRecord;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.VerifierKey;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/** Whether somebody who is trusted here vouches for a record: this side itself, or a key the operator has accepted. */
record SealCheck(AcceptedKeys accepted, Optional<Checkpoints> own) {

    /** Throws {@link NotTaken} unless an accepted key has sealed just these facts, acts, proofs and keys. */
    void check(SessionId session, SealedRecord sealed) {
        SessionRecord record = sealed.record();
        KeyHistory keys = record.keys();
        if (sealed.seal() == null || keys == null || record.checkpoint() == null) {
            throw new NotTaken(Reason.NO_SEAL);
        }
        VerifierKey signer = signer(sealed.seal(), keys);
        if (!isOwn(signer) && !accepted.include(signer, keys)) {
            throw new NotTaken(Reason.KEY_NOT_ACCEPTED, signer.toString());
        }
        check(session, record, seal(sealed.seal(), keys));
    }

    private static VerifierKey signer(String note, KeyHistory keys) {
        try {
            return keys.signer(note).orElseThrow(() -> new NotTaken(Reason.SEALED_BY_NOBODY_NAMED));
        } catch (IllegalArgumentException unreadable) {
            throw new NotTaken(Reason.SEALED_BY_NOBODY_NAMED, unreadable);
        }
    }

    private static Seal seal(String note, KeyHistory keys) {
        try {
            return keys.seal(note).orElseThrow();
        } catch (IllegalArgumentException unreadable) {
            // Such as a checkpoint, signed by the same key.
            throw new NotTaken(Reason.SEALED_BY_NOBODY_NAMED, unreadable);
        }
    }

    private boolean isOwn(VerifierKey signer) {
        return own.map(side -> side.keys().keys().contains(signer)).orElse(false);
    }

    private static void check(SessionId session, SessionRecord record, Seal seal) {
        if (!seal.session().equals(session)) {
            throw new NotTaken(
                    Reason.OF_ANOTHER_SESSION, session.value(), seal.session().value());
        }
        SortedMap<String, Hash> found = record.hashes();
        found.forEach((file, hash) -> {
            @Nullable Hash signed = seal.files().get(file);
            if (!Objects.equals(signed, hash)) {
                throw new NotTaken(Reason.NOT_AS_SEALED, file);
            }
        });
    }
}
