package org.rapporteur.events.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.ItemInAbeyance;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemStanding;
import org.rapporteur.events.value.ItemStandings;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkProvision;

/** The agenda, the items taken up under it and the organization of work. */
public sealed interface AgendaEvent extends Event {
    /** The items of the agenda after the fact, in their order. */
    default List<AgendaItem> itemsAfter(List<AgendaItem> before) {
        return switch (this) {
            case ProvisionalAgendaIssued fact -> fact.items();
            case AgendaAdopted fact -> AgendaChange.without(fact.exceptItems(), before);
            case AgendaAmended fact -> AgendaChange.of(fact, before);
            case ItemTakenUp _,
                    ItemConcluded _,
                    ItemDeferred _,
                    ItemHeldInAbeyance _,
                    ItemReopened _,
                    OrganizationOfWorkApproved _,
                    CommitteeOfTheWholeConstituted _,
                    CommitteeOfTheWholeLimited _ -> before;
        };
    }

    /** How it stands with the items after the fact. */
    default ItemStandings standingsAfter(ItemStandings before) {
        return switch (this) {
            case AgendaAdopted fact ->
                before.and(fact.inAbeyance().stream().map(ItemInAbeyance::item).toList(), ItemStanding.IN_ABEYANCE);
            case ItemConcluded fact -> before.and(fact.item(), ItemStanding.CONCLUDED);
            case ItemDeferred fact -> before.and(fact.item(), ItemStanding.DEFERRED);
            case ItemHeldInAbeyance fact -> before.and(fact.item(), ItemStanding.IN_ABEYANCE);
            case ItemReopened fact -> before.and(fact.item(), ItemStanding.REOPENED);
            case ProvisionalAgendaIssued _,
                    AgendaAmended _,
                    ItemTakenUp _,
                    OrganizationOfWorkApproved _,
                    CommitteeOfTheWholeConstituted _,
                    CommitteeOfTheWholeLimited _ -> before;
        };
    }

    /** The secretariat circulated the provisional agenda. */
    @WireName("provisional-agenda-issued")
    record ProvisionalAgendaIssued(Symbol document, List<AgendaItem> items) implements AgendaEvent {
        public ProvisionalAgendaIssued {
            items = Absent.asEmpty(items);
        }
    }

    /** The provisional agenda became the agenda, as far as it was not said otherwise. */
    @WireName("agenda-adopted")
    record AgendaAdopted(
            MeetingNumber meeting,
            Symbol document,
            List<ItemNumber> exceptItems,
            List<ItemInAbeyance> inAbeyance,
            @Nullable Boolean orallyAmended)
            implements AgendaEvent {
        public AgendaAdopted {
            exceptItems = Absent.asEmpty(exceptItems);
            inAbeyance = Absent.asEmpty(inAbeyance);
        }

        /** As it was issued. */
        public AgendaAdopted(MeetingNumber meeting, Symbol document) {
            this(meeting, document, List.of(), List.of(), null);
        }

        public boolean asOrallyAmended() {
            return Boolean.TRUE.equals(orallyAmended);
        }
    }

    /** The adopted agenda was changed. */
    @WireName("agenda-amended")
    record AgendaAmended(
            MeetingNumber meeting,
            List<AgendaItem> added,
            List<ItemNumber> deleted,
            List<RenamedItem> renamed,
            @Nullable Symbol document)
            implements AgendaEvent {
        public AgendaAmended {
            added = Absent.asEmpty(added);
            deleted = Absent.asEmpty(deleted);
            renamed = Absent.asEmpty(renamed);
        }
    }

    /** An item was left to a later session. */
    @WireName("item-deferred")
    record ItemDeferred(MeetingNumber meeting, ItemNumber item, int session) implements AgendaEvent {}

    /** An item stayed on the agenda without being considered for the time being. */
    @WireName("item-held-in-abeyance")
    record ItemHeldInAbeyance(
            MeetingNumber meeting,
            ItemNumber item,
            @Nullable Wording why) implements AgendaEvent {}

    /** An item that was concluded, deferred or held in abeyance was to be considered after all. */
    @WireName("item-reopened")
    record ItemReopened(MeetingNumber meeting, ItemNumber item) implements AgendaEvent {}

    /** A meeting began or went on considering an item. */
    @WireName("item-taken-up")
    record ItemTakenUp(MeetingNumber meeting, ItemNumber item) implements AgendaEvent {}

    /** The consideration of an item ended. */
    @WireName("item-concluded")
    record ItemConcluded(MeetingNumber meeting, ItemNumber item) implements AgendaEvent {}

    /** An organ approved how the session would work. */
    @WireName("organization-of-work-approved")
    record OrganizationOfWorkApproved(
            StandingOrgan by, ApprovalProcedure procedure, LocalDate on, List<WorkProvision> provisions)
            implements AgendaEvent {
        public OrganizationOfWorkApproved {
            provisions = Absent.asEmpty(provisions);
        }
    }

    /** The standing decision to have a committee of the whole was applied to this session. */
    @WireName("committee-of-the-whole-constituted")
    record CommitteeOfTheWholeConstituted(EarlierText basis) implements AgendaEvent {}

    /** The languages of committee meetings held in parallel with plenary meetings were limited. */
    @WireName("committee-of-the-whole-limited")
    record CommitteeOfTheWholeLimited(MeetingNumber meeting, List<Language> languages) implements AgendaEvent {
        public CommitteeOfTheWholeLimited {
            languages = Absent.asEmpty(languages);
        }
    }
}
