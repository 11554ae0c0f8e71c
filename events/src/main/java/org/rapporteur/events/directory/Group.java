package org.rapporteur.events.directory;

import java.util.Locale;
import org.rapporteur.events.value.GroupCode;

/**
 * A group of States: regional (from which officers are elected) or negotiating (on whose behalf one speaks).
 *
 * @param code such as "asia-pacific" or "group-of-77-and-china"
 * @param kind what the group is for
 * @param names in every language
 */
public record Group(GroupCode code, Kind kind, Names names) {

    /** What a group is for. */
    public enum Kind {
        REGIONAL,
        NEGOTIATING;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
