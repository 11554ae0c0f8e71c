package org.rapporteur.events.proof;

import java.time.Duration;
import java.time.Instant;

/**
 * A time when everything in one place was looked at.
 *
 * @param facts how many, or how many checkpoints
 * @param findings how many were made then, known ones included
 * @param millis how long it took
 */
public record PastLook(Medium medium, Instant finishedAt, long facts, long findings, long millis) {
    Duration took() {
        return Duration.ofMillis(millis);
    }
}
