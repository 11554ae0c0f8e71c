package org.rapporteur.query.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
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
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemStanding;
import org.rapporteur.events.value.ItemStandings;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.WorkProvision;

/**
 * The agenda and what became of its items.
 *
 * @param adoptedAt the meeting that adopted it; provisional until then
 * @param considered the items taken up so far, in the order in which they were first
 * @param committeeBasis the standing decision a committee of the whole was constituted by
 * @param committeeLanguages the languages of committee meetings held in parallel with the plenary, where limited
 * @param takenUp each time an item was taken up, in the order in which that happened
 * @param standings what was decided on the consideration of items
 */
public record Agenda(
        @Nullable Symbol document,
        @Nullable MeetingNumber adoptedAt,
        List<AgendaItem> items,
        List<Considered> considered,
        List<Approval> approvals,
        @Nullable EarlierText committeeBasis,
        List<Language> committeeLanguages,
        List<TakenUp> takenUp,
        ItemStandings standings)
        implements Area {
    static final Agenda NONE =
            new Agenda(null, null, List.of(), List.of(), List.of(), null, List.of(), List.of(), ItemStandings.NONE);

    public Agenda {
        items = Absent.asEmpty(items);
        considered = Absent.asEmpty(considered);
        approvals = Absent.asEmpty(approvals);
        committeeLanguages = Absent.asEmpty(committeeLanguages);
        takenUp = Series.of(takenUp);
    }

    /** A meeting taking up an item. */
    public record TakenUp(MeetingNumber meeting, ItemNumber item, Instant at) {}

    /** An item that was taken up, and at which meetings. */
    public record Considered(ItemNumber item, List<MeetingNumber> meetings) {
        public Considered {
            meetings = Series.of(meetings);
        }
    }

    /** The organization of work as an organ approved it. */
    public record Approval(
            StandingOrgan by, ApprovalProcedure procedure, LocalDate on, List<WorkProvision> provisions) {
        public Approval {
            provisions = Absent.asEmpty(provisions);
        }
    }

    public Optional<Considered> considered(ItemNumber item) {
        return considered.stream()
                .filter(candidate -> candidate.item().equals(item))
                .findFirst();
    }

    /** The items taken up that do not rest. */
    public Stream<Considered> open() {
        return considered.stream().filter(candidate -> !standings.rests(candidate.item()));
    }

    /** How far the consideration of an item has come. */
    public ItemStage stage(ItemNumber item) {
        Optional<ItemStanding> standing = standings.of(item).filter(ItemStanding::rests);
        return standing.map(ItemStage::of)
                .orElseGet(() -> considered(item).isPresent() ? ItemStage.OPEN : ItemStage.NOT_TAKEN_UP);
    }

    /** The item that is before a meeting: the last it took up, unless that was concluded. */
    public Optional<ItemNumber> before(MeetingNumber meeting) {
        return takenUp.reversed().stream()
                .filter(fact -> fact.meeting().equals(meeting))
                .map(TakenUp::item)
                .findFirst()
                .filter(item -> open().anyMatch(open -> open.item().equals(item)));
    }

    Agenda evolve(AgendaEvent event, Recorded at) {
        return switch (event) {
            case ProvisionalAgendaIssued fact -> changed(fact.document(), null, event);
            case AgendaAdopted fact -> changed(fact.document(), fact.meeting(), event);
            case AgendaAmended _ -> changed(document, adoptedAt, event);
            case ItemTakenUp fact -> {
                TakenUp taken = new TakenUp(fact.meeting(), fact.item(), at.occurredAt());
                yield with(consideredAfter(fact), Changed.inTime(takenUp, taken, TakenUp::at), standings);
            }
            case ItemConcluded fact -> with(consideredAfter(fact), takenUp, event.standingsAfter(standings));
            case ItemDeferred _, ItemHeldInAbeyance _, ItemReopened _ ->
                with(considered, takenUp, event.standingsAfter(standings));
            case OrganizationOfWorkApproved fact ->
                new Agenda(
                        document,
                        adoptedAt,
                        items,
                        considered,
                        Changed.plus(
                                approvals, new Approval(fact.by(), fact.procedure(), fact.on(), fact.provisions())),
                        committeeBasis,
                        committeeLanguages,
                        takenUp,
                        standings);
            case CommitteeOfTheWholeConstituted fact -> committee(fact.basis(), committeeLanguages);
            case CommitteeOfTheWholeLimited fact -> committee(committeeBasis, fact.languages());
        };
    }

    private List<Considered> consideredAfter(ItemTakenUp fact) {
        List<MeetingNumber> before =
                considered(fact.item()).map(Considered::meetings).orElse(List.of());
        List<MeetingNumber> meetings = before.contains(fact.meeting()) ? before : Changed.plus(before, fact.meeting());
        return Changed.replacedOrPlus(
                considered, candidate -> candidate.item().equals(fact.item()), new Considered(fact.item(), meetings));
    }

    /** An item may be concluded of which only sub-items were taken up; they end with it. */
    private List<Considered> consideredAfter(ItemConcluded fact) {
        return considered(fact.item()).isPresent()
                ? considered
                : Changed.plus(considered, new Considered(fact.item(), List.of(fact.meeting())));
    }

    private Agenda changed(@Nullable Symbol symbol, @Nullable MeetingNumber adopted, AgendaEvent event) {
        return new Agenda(
                symbol,
                adopted,
                event.itemsAfter(items),
                considered,
                approvals,
                committeeBasis,
                committeeLanguages,
                takenUp,
                event.standingsAfter(standings));
    }

    private Agenda with(List<Considered> now, List<TakenUp> soFar, ItemStandings stand) {
        return new Agenda(document, adoptedAt, items, now, approvals, committeeBasis, committeeLanguages, soFar, stand);
    }

    private Agenda committee(@Nullable EarlierText basis, List<Language> languages) {
        return new Agenda(document, adoptedAt, items, considered, approvals, basis, languages, takenUp, standings);
    }
}
