package org.rapporteur.events.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Usually;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Wording;

/**
 * A group that a profile names itself.
 *
 * @param kind what it is for; to speak on its behalf unless the profile says otherwise
 * @param name as in an alphabetical list
 * @param text as in a sentence, where that is not the same
 * @param members who belongs to it, and when; where none are told, anybody may
 */
public record OwnGroup(
        GroupCode code,
        @Usually("negotiating") GroupKind kind,
        Wording name,
        @Nullable Wording text,
        List<Membership> members) {

    public OwnGroup {
        Names.requireTidy(name);
        Names.requireTidy(text);
        kind = Objects.requireNonNullElse(kind, GroupKind.NEGOTIATING);
        members = Absent.asEmpty(members);
    }

    /**
     * That somebody belongs to a group, or to the body.
     *
     * @param since the first day; always before {@code until}, unless the profile says otherwise
     * @param until the last day; to this day, unless the profile says otherwise
     */
    public record Membership(
            ParticipantCode member,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        public Membership {
            if (since != null && until != null && until.isBefore(since)) {
                throw new IllegalArgumentException(
                        "a membership ends after it began, but that of '%s' from %s lasts until %s"
                                .formatted(member, since, until));
            }
        }

        /** Whether it lasts on any of these days. */
        public boolean isDuring(DateRange days) {
            return (since == null || !since.isAfter(days.to())) && (until == null || !until.isBefore(days.from()));
        }

        boolean isOn(LocalDate day) {
            return isDuring(new DateRange(day, day));
        }

        boolean isDated() {
            return since != null || until != null;
        }
    }

    boolean isDated() {
        return members.stream().anyMatch(Membership::isDated);
    }

    /** The group with those of its members of whom this is so. */
    Group of(Predicate<Membership> such) {
        return new Group(
                code,
                kind,
                !members.isEmpty(),
                List.of(),
                members.stream().filter(such).map(Membership::member).distinct().toList(),
                Names.told(code.value(), name, text, null));
    }
}
