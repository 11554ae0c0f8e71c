package org.rapporteur.events.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.directory.OwnGroup.Membership;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;

/**
 * The directory of a body: the one that ships with the project, and what its profile adds or tells otherwise. Who
 * belonged to a group is a matter of the day.
 */
public final class OwnDirectory {
    private final Directory shipped;
    private final List<OwnParticipant> participants;
    private final List<OwnGroup> groups;
    private final Directory ever;
    private final boolean dated;
    private volatile @Nullable OnDay latest;

    private record OnDay(LocalDate day, Directory directory) {}

    /** @param alone whether nobody takes part but those that are told here */
    public OwnDirectory(List<OwnParticipant> participants, List<OwnGroup> groups, boolean alone) {
        this.shipped = alone ? Directory.empty() : Directory.standard();
        this.participants = participants;
        this.groups = groups;
        this.dated = groups.stream().anyMatch(OwnGroup::isDated);
        this.ever = participants.isEmpty() && groups.isEmpty() ? shipped : with(_ -> true, null);
    }

    /** Whoever ever belonged to a group is in it; of the last, where only one group can be meant. */
    public Directory ever() {
        return ever;
    }

    /** As it was on a day. */
    public Directory on(LocalDate day) {
        if (!dated) {
            return ever;
        }
        OnDay known = latest;
        if (known == null || !known.day().equals(day)) {
            known = new OnDay(day, with(membership -> membership.isOn(day), ever));
            latest = known;
        }
        return known.directory();
    }

    /** @param alike one with the same names, if there is one yet: to put them in order takes long */
    private Directory with(Predicate<Membership> such, @Nullable Directory alike) {
        List<Group> own = groups.stream().map(group -> group.of(such)).toList();
        Map<ParticipantCode, State> states = by(State::code, shipped.states());
        Map<ParticipantCode, Organization> organizations = by(Organization::code, shipped.organizations());
        Map<GroupCode, Group> all = by(Group::code, shipped.groups());
        for (OwnParticipant participant : participants) {
            states.remove(participant.code());
            organizations.remove(participant.code());
            if (participant.organization()) {
                organizations.put(participant.code(), participant.asOrganization());
            } else {
                states.put(participant.code(), participant.asState());
            }
        }
        for (Group group : own) {
            all.put(group.code(), group);
            if (group.kind() == GroupKind.REGIONAL) {
                group.members()
                        .forEach(member -> states.computeIfPresent(member, (_, state) -> state.in(group.code())));
            }
        }
        return alike == null
                ? new Directory(states.values(), organizations.values(), all.values())
                : alike.withGroups(states.values(), all.values());
    }

    private static <C, E> Map<C, E> by(Function<E, C> code, List<E> entries) {
        Map<C, E> byCode = new LinkedHashMap<>();
        entries.forEach(entry -> byCode.put(code.apply(entry), entry));
        return byCode;
    }
}
