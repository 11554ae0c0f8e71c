package org.rapporteur.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;

/** A chair or the co-chairs of a working group, at the sessions of the group named; none named means in general. */
public record WorkingGroupChair(
        WorkingGroupCode group,
        ChairRole role,
        @Bound(least = 1, most = Bound.LAST_SESSION) List<Integer> sessions) {
    public WorkingGroupChair(WorkingGroupCode group, ChairRole role, @Nullable List<Integer> sessions) {
        this.group = group;
        this.role = role;
        this.sessions = Absent.asEmpty(sessions);
    }
}
