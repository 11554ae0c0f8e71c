package org.rapporteur.query.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.web.SessionHead;

/**
 * A replay at one moment, in words.
 *
 * @param when the last fact of the moment occurred
 * @param what it was
 * @param ahead when each of the next facts occurred, in milliseconds since 1970, beginning with the moment's: what it
 *     takes to play them by the clock
 * @param facts those around the moment, or around the version asked for, in order
 * @param found how many facts there are to look at in all
 * @param earlier where more facts before those are, if there are
 * @param unplaced what verification found in the session and can tell of no fact
 */
record ReplayPage(
        SessionHead head,
        ReplayAddress address,
        Overview overview,
        List<Step> steps,
        String when,
        String what,
        List<Long> ahead,
        List<FactRow> facts,
        long found,
        @Nullable String earlier,
        @Nullable String later,
        List<Checked.Look> looks,
        List<String> unplaced) {}
