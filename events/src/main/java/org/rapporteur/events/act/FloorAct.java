package org.rapporteur.events.act;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Components;
import org.rapporteur.events.value.MeetingNumber;

/**
 * An act from the floor of a meeting. It goes without saying which is meant where only the body or one organ meets;
 * where several do, the act names it.
 */
public interface FloorAct {
    @Nullable MeetingNumber meeting();

    /** The same act, in the meeting named. */
    default Command in(MeetingNumber named) {
        return (Command) Components.with("meeting", named, (Record) this);
    }
}
