package org.rapporteur.events.value;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sponsor of a draft; an integration organization may sponsor also on behalf of its member States, a State on behalf
 * of a group of States that it belongs to.
 *
 * @param exceptMembers those of the group for which it does not
 */
public record Sponsor(
        ParticipantCode party,
        boolean withMemberStates,
        @Nullable GroupCode onBehalfOf,
        List<ParticipantCode> exceptMembers) {
    public Sponsor {
        exceptMembers = Absent.asEmpty(exceptMembers);
    }

    /** One that sponsors for itself, or an organization also for its member States. */
    public Sponsor(ParticipantCode party, boolean withMemberStates) {
        this(party, withMemberStates, null, List.of());
    }

    /** The group that comes to sponsor, by the State that presents it. */
    public static Sponsor of(SponsorGroup joining) {
        return new Sponsor(
                joining.presentedBy(),
                false,
                joining.group(),
                joining.exceptMembers().stream().distinct().toList());
    }

    /** Whether it sponsors on behalf of this group. */
    public boolean isFor(GroupCode group) {
        return group.equals(onBehalfOf);
    }

    /** The same, but no longer for one more member of its group. */
    public Sponsor excepting(ParticipantCode member) {
        return exceptMembers.contains(member)
                ? this
                : new Sponsor(
                        party,
                        withMemberStates,
                        onBehalfOf,
                        Stream.concat(exceptMembers.stream(), Stream.of(member)).toList());
    }
}
