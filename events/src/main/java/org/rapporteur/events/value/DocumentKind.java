package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/** A kind of documents, by its code in the body profile; those that the program has formulas for are named here. */
@Shape(pattern = "[a-z][a-z-]{1,63}", longest = 64, example = "note-by-the-secretariat")
public record DocumentKind(@JsonValue String value) implements Comparable<DocumentKind> {
    public static final DocumentKind REPORT_OF_THE_SECRETARIAT = new DocumentKind("report-of-the-secretariat");
    public static final DocumentKind NOTE_BY_THE_SECRETARIAT = new DocumentKind("note-by-the-secretariat");
    public static final DocumentKind CONFERENCE_ROOM_PAPER = new DocumentKind("conference-room-paper");

    /** Where the report says who attended. */
    public static final DocumentKind LIST_OF_PARTICIPANTS = new DocumentKind("list-of-participants");

    /** What the report is adopted from. */
    public static final DocumentKind DRAFT_REPORT = new DocumentKind("draft-report");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentKind {
        Malformed.unlessShaped(DocumentKind.class, value);
    }

    @Override
    public int compareTo(DocumentKind other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
