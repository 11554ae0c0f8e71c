package org.rapporteur.events.fact;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.WorkProvision;

/** The agenda, the items taken up under it and the organization of work. */
public sealed interface AgendaEvent extends Event {
    /** The secretariat circulated the provisional agenda. */
    @WireName("provisional-agenda-issued")
    record ProvisionalAgendaIssued(Symbol document, List<AgendaItem> items) implements AgendaEvent {
        public ProvisionalAgendaIssued {
            items = Absent.asEmpty(items);
        }
    }

    /** The provisional agenda became the agenda. */
    @WireName("agenda-adopted")
    record AgendaAdopted(MeetingNumber meeting, Symbol document) implements AgendaEvent {}

    /** A meeting began or went on considering an item. */
    @WireName("item-taken-up")
    record ItemTakenUp(MeetingNumber meeting, ItemNumber item) implements AgendaEvent {}

    /** The consideration of an item ended. */
    @WireName("item-concluded")
    record ItemConcluded(MeetingNumber meeting, ItemNumber item) implements AgendaEvent {}

    /** An organ approved how the session would work. */
    @WireName("organization-of-work-approved")
    record OrganizationOfWorkApproved(
            Organ by, ApprovalProcedure procedure, LocalDate on, List<WorkProvision> provisions)
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
