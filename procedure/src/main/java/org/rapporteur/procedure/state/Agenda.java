package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeConstituted;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeLimited;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AgendaEvent.OrganizationOfWorkApproved;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.MeetingNumber;

/**
 * The agenda, the items considered under it and the organization of work.
 *
 * @param takenUp in the order in which items were taken up
 * @param organizationsOfWork every approval of an organization of work
 */
public record Agenda(
        @Nullable ProvisionalAgendaIssued provisional,
        boolean adopted,
        List<ItemTakenUp> takenUp,
        List<ItemNumber> concluded,
        List<OrganizationOfWorkApproved> organizationsOfWork,
        boolean committeeConstituted,
        @Nullable CommitteeOfTheWholeLimited committeeLimit)
        implements Area {
    static final Agenda NONE = new Agenda(null, false, List.of(), List.of(), List.of(), false, null);

    public Agenda {
        takenUp = Absent.asEmpty(takenUp);
        concluded = Absent.asEmpty(concluded);
        organizationsOfWork = Absent.asEmpty(organizationsOfWork);
    }

    public Optional<ProvisionalAgendaIssued> asIssued() {
        return Optional.ofNullable(provisional);
    }

    public Optional<CommitteeOfTheWholeLimited> limit() {
        return Optional.ofNullable(committeeLimit);
    }

    /** The item of this number, on the agenda or, before its adoption, on the provisional agenda. */
    public Optional<AgendaItem> item(ItemNumber number) {
        return items().filter(item -> item.number().equals(number)).findFirst();
    }

    /** The items for a purpose, in the order of the agenda. */
    public List<AgendaItem> itemsFor(ItemRole role) {
        return items().filter(item -> item.role() == role).toList();
    }

    /**
     * Whether the consideration of the item, or of one of its sub-items, has begun and not been concluded. The end of a
     * meeting does not conclude it.
     */
    public boolean isOpen(ItemNumber number) {
        return takenUp.stream()
                .map(ItemTakenUp::item)
                .filter(item -> item.equals(number) || item.main().equals(number))
                .anyMatch(item -> !isConcluded(item));
    }

    /** Whether the item, or the item it belongs to, was concluded. */
    public boolean isConcluded(ItemNumber number) {
        return concluded.contains(number) || concluded.contains(number.main());
    }

    /** The item a meeting took up last, if it has not concluded it. */
    public Optional<ItemNumber> lastTakenUpIn(MeetingNumber meeting) {
        return takenUp.reversed().stream()
                .filter(fact -> fact.meeting().equals(meeting))
                .map(ItemTakenUp::item)
                .findFirst()
                .filter(item -> !isConcluded(item));
    }

    Agenda evolve(AgendaEvent event) {
        return switch (event) {
            case ProvisionalAgendaIssued fact ->
                new Agenda(
                        fact, adopted, takenUp, concluded, organizationsOfWork, committeeConstituted, committeeLimit);
            case AgendaAdopted fact ->
                new Agenda(
                        provisional,
                        true,
                        takenUp,
                        concluded,
                        organizationsOfWork,
                        committeeConstituted,
                        committeeLimit);
            case ItemTakenUp fact ->
                new Agenda(
                        provisional,
                        adopted,
                        Grown.by(takenUp, fact),
                        concluded,
                        organizationsOfWork,
                        committeeConstituted,
                        committeeLimit);
            case ItemConcluded fact ->
                new Agenda(
                        provisional,
                        adopted,
                        takenUp,
                        Grown.by(concluded, fact.item()),
                        organizationsOfWork,
                        committeeConstituted,
                        committeeLimit);
            case OrganizationOfWorkApproved fact ->
                new Agenda(
                        provisional,
                        adopted,
                        takenUp,
                        concluded,
                        Grown.by(organizationsOfWork, fact),
                        committeeConstituted,
                        committeeLimit);
            case CommitteeOfTheWholeConstituted fact ->
                new Agenda(provisional, adopted, takenUp, concluded, organizationsOfWork, true, committeeLimit);
            case CommitteeOfTheWholeLimited fact ->
                new Agenda(provisional, adopted, takenUp, concluded, organizationsOfWork, committeeConstituted, fact);
        };
    }

    private Stream<AgendaItem> items() {
        return asIssued().stream().flatMap(agenda -> agenda.items().stream());
    }
}
