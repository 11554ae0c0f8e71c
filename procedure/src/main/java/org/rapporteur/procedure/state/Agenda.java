package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeConstituted;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeLimited;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.AgendaEvent.ItemHeldInAbeyance;
import org.rapporteur.events.fact.AgendaEvent.ItemReopened;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AgendaEvent.OrganizationOfWorkApproved;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.ItemStanding;
import org.rapporteur.events.value.ItemStandings;
import org.rapporteur.events.value.MeetingNumber;

/**
 * The agenda, the items considered under it and the organization of work.
 *
 * @param adoption what the agenda was adopted as, once it was
 * @param items of the agenda as it became or, before its adoption, of the provisional agenda
 * @param takenUp in the order in which items were taken up
 * @param organizationsOfWork every approval of an organization of work
 */
public record Agenda(
        @Nullable ProvisionalAgendaIssued provisional,
        @Nullable AgendaAdopted adoption,
        List<AgendaAmended> amendments,
        List<AgendaItem> items,
        List<ItemTakenUp> takenUp,
        ItemStandings standings,
        List<OrganizationOfWorkApproved> organizationsOfWork,
        boolean committeeConstituted,
        @Nullable CommitteeOfTheWholeLimited committeeLimit)
        implements Area {
    static final Agenda NONE =
            new Agenda(null, null, List.of(), List.of(), List.of(), ItemStandings.NONE, List.of(), false, null);

    public Agenda {
        amendments = Absent.asEmpty(amendments);
        items = Absent.asEmpty(items);
        takenUp = Absent.asEmpty(takenUp);
        organizationsOfWork = Absent.asEmpty(organizationsOfWork);
    }

    public Optional<ProvisionalAgendaIssued> asIssued() {
        return Optional.ofNullable(provisional);
    }

    public Optional<AgendaAdopted> asAdopted() {
        return Optional.ofNullable(adoption);
    }

    public boolean adopted() {
        return adoption != null;
    }

    public Optional<CommitteeOfTheWholeLimited> limit() {
        return Optional.ofNullable(committeeLimit);
    }

    /** The item of this number, on the agenda or, before its adoption, on the provisional agenda. */
    public Optional<AgendaItem> item(ItemNumber number) {
        return items.stream().filter(item -> item.number().equals(number)).findFirst();
    }

    /** The items for a purpose, in the order of the agenda. */
    public List<AgendaItem> itemsFor(ItemRole role) {
        return items.stream().filter(item -> item.role() == role).toList();
    }

    /** Whether the item, or one of its sub-items, was ever taken up. */
    public boolean wasConsidered(ItemNumber number) {
        return takenUp.stream().map(ItemTakenUp::item).anyMatch(item -> item.isOrBelongsTo(number));
    }

    /**
     * Whether the consideration of the item, or of one of its sub-items, has begun and not been ended. The end of a
     * meeting does not end it.
     */
    public boolean isOpen(ItemNumber number) {
        return takenUp.stream()
                .map(ItemTakenUp::item)
                .filter(item -> item.isOrBelongsTo(number))
                .anyMatch(item -> !standings.rests(item));
    }

    /** Whether the item, or the item it belongs to, was concluded. */
    public boolean isConcluded(ItemNumber number) {
        return standings.of(number).filter(ItemStanding.CONCLUDED::equals).isPresent();
    }

    /** The item a meeting took up last, unless its consideration has ended. */
    public Optional<ItemNumber> lastTakenUpIn(MeetingNumber meeting) {
        return takenUp.reversed().stream()
                .filter(fact -> fact.meeting().equals(meeting))
                .map(ItemTakenUp::item)
                .findFirst()
                .filter(item -> !standings.rests(item));
    }

    Agenda evolve(AgendaEvent event) {
        return switch (event) {
            case ProvisionalAgendaIssued fact -> with(fact, adoption, amendments, event);
            case AgendaAdopted fact -> with(provisional, fact, amendments, event);
            case AgendaAmended fact -> with(provisional, adoption, Grown.by(amendments, fact), event);
            case ItemTakenUp fact ->
                new Agenda(
                        provisional,
                        adoption,
                        amendments,
                        items,
                        Grown.by(takenUp, fact),
                        standings,
                        organizationsOfWork,
                        committeeConstituted,
                        committeeLimit);
            case ItemConcluded _, ItemDeferred _, ItemHeldInAbeyance _, ItemReopened _ ->
                with(event.standingsAfter(standings));
            case OrganizationOfWorkApproved fact ->
                with(Grown.by(organizationsOfWork, fact), committeeConstituted, committeeLimit);
            case CommitteeOfTheWholeConstituted _ -> with(organizationsOfWork, true, committeeLimit);
            case CommitteeOfTheWholeLimited fact -> with(organizationsOfWork, committeeConstituted, fact);
        };
    }

    private Agenda with(
            @Nullable ProvisionalAgendaIssued issued,
            @Nullable AgendaAdopted adopted,
            List<AgendaAmended> amended,
            AgendaEvent event) {
        return new Agenda(
                issued,
                adopted,
                amended,
                event.itemsAfter(items),
                takenUp,
                event.standingsAfter(standings),
                organizationsOfWork,
                committeeConstituted,
                committeeLimit);
    }

    private Agenda with(ItemStandings now) {
        return new Agenda(
                provisional,
                adoption,
                amendments,
                items,
                takenUp,
                now,
                organizationsOfWork,
                committeeConstituted,
                committeeLimit);
    }

    private Agenda with(
            List<OrganizationOfWorkApproved> approvals,
            boolean constituted,
            @Nullable CommitteeOfTheWholeLimited limit) {
        return new Agenda(provisional, adoption, amendments, items, takenUp, standings, approvals, constituted, limit);
    }
}
