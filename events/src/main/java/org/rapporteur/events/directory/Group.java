package org.rapporteur.events.directory;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.events.value.GroupCode;

/**
 * A group of States: regional (from which officers are elected) or negotiating (on whose behalf one speaks).
 *
 * @param code such as "asia-pacific" or "group-of-77-and-china"
 * @param kind what the group is for
 * @param region whose States it consists of; nothing where the directory does not know who belongs to it
 * @param names in every language
 */
public record Group(GroupCode code, Kind kind, Optional<GroupCode> region, Names names) {

    /** What a group is for. */
    public enum Kind {
        REGIONAL,
        NEGOTIATING;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
