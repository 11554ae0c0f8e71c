package org.rapporteur.events.value;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who stands behind a draft, in the order in which they came to. Whoever sponsors already can come to do so in another
 * way, an organization also for its member States, and keeps its place; whoever withdrew and comes back is the last.
 *
 * @param former parties that withdrew and did not come back
 */
public record Sponsors(List<Sponsor> present, List<ParticipantCode> former) {
    public static final Sponsors NONE = new Sponsors(List.of(), List.of());

    public Sponsors {
        present = Absent.asEmpty(present);
        former = Absent.asEmpty(former);
    }

    public boolean include(ParticipantCode party) {
        return present.stream().anyMatch(sponsor -> sponsor.party().equals(party));
    }

    public Sponsors with(Sponsor joining) {
        Stream<Sponsor> now = include(joining.party())
                ? present.stream().map(sponsor -> sponsor.party().equals(joining.party()) ? joining : sponsor)
                : Stream.concat(present.stream(), Stream.of(joining));
        return new Sponsors(now.toList(), formerWithout(joining.party()).toList());
    }

    public Sponsors without(ParticipantCode party) {
        return new Sponsors(
                present.stream()
                        .filter(sponsor -> !sponsor.party().equals(party))
                        .toList(),
                Stream.concat(formerWithout(party), Stream.of(party)).toList());
    }

    /** After a member of a group that sponsors withdrew for itself. */
    public Sponsors excepting(GroupCode group, ParticipantCode member) {
        return new Sponsors(
                present.stream()
                        .map(sponsor -> sponsor.isFor(group) ? sponsor.excepting(member) : sponsor)
                        .toList(),
                former);
    }

    /** After all of them withdrew. */
    public Sponsors withoutAll() {
        return new Sponsors(
                List.of(),
                Stream.concat(former.stream(), present.stream().map(Sponsor::party))
                        .toList());
    }

    private Stream<ParticipantCode> formerWithout(ParticipantCode party) {
        return former.stream().filter(gone -> !gone.equals(party));
    }
}
