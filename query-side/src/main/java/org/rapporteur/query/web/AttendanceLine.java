package org.rapporteur.query.web;

import java.util.Objects;
import org.rapporteur.events.value.Category;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Attendance;

/** How many of a category are registered by name, and how many were noted as attending if that was said. */
record AttendanceLine(String category, int registered, String noted) {
    static AttendanceLine of(Category category, Attendance attendance, Words words) {
        return new AttendanceLine(
                words.of(category),
                attendance.registeredIn(category),
                attendance
                        .notedOf(category)
                        .map(entry ->
                                Objects.requireNonNullElse(entry.number(), "✓").toString())
                        .orElse(""));
    }
}
