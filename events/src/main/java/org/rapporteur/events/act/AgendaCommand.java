package org.rapporteur.events.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.ItemInAbeyance;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkProvision;

/** Acts on the agenda and the organization of work. */
public sealed interface AgendaCommand extends Command {
    /** Circulate the provisional agenda. */
    @WireName("issue-provisional-agenda")
    record IssueProvisionalAgenda(Symbol document, List<AgendaItem> items) implements AgendaCommand {
        public IssueProvisionalAgenda {
            items = Absent.asEmpty(items);
        }
    }

    /** Adopt the provisional agenda, as it is or without some items, with some in abeyance, or as orally amended. */
    @WireName("adopt-agenda")
    record AdoptAgenda(
            List<ItemNumber> exceptItems,
            List<ItemInAbeyance> inAbeyance,
            boolean orallyAmended,
            @Nullable Decision decision)
            implements AgendaCommand {
        public AdoptAgenda {
            exceptItems = Absent.asEmpty(exceptItems);
            inAbeyance = Absent.asEmpty(inAbeyance);
        }

        /** As it was issued. */
        public AdoptAgenda() {
            this(List.of(), List.of(), false, null);
        }
    }

    /** Change the adopted agenda: add items, delete or rename some, where there is one with a document on it. */
    @WireName("amend-agenda")
    record AmendAgenda(
            List<AgendaItem> add,
            List<ItemNumber> delete,
            List<RenamedItem> rename,
            @Nullable Symbol document) implements AgendaCommand {
        public AmendAgenda {
            add = Absent.asEmpty(add);
            delete = Absent.asEmpty(delete);
            rename = Absent.asEmpty(rename);
        }
    }

    /** Leave an item to a later session; to the next one unless said otherwise. */
    @WireName("defer-item")
    record DeferItem(ItemNumber item, @Nullable Integer session) implements AgendaCommand {}

    /** Keep an item on the agenda without considering it for the time being. */
    @WireName("hold-in-abeyance")
    record HoldInAbeyance(ItemNumber item, @Nullable Wording why) implements AgendaCommand {}

    /** Consider an item again that was concluded, deferred or held in abeyance; it is then taken up. */
    @WireName("reopen-item")
    record ReopenItem(ItemNumber item) implements AgendaCommand {}

    /** Begin or go on considering an item in the meeting under way, or in the one named where several organs meet. */
    @WireName("take-up-item")
    record TakeUpItem(ItemNumber item, @Nullable MeetingNumber meeting) implements AgendaCommand, FloorAct {
        public TakeUpItem(ItemNumber item) {
            this(item, null);
        }
    }

    /** End the consideration of an item. */
    @WireName("conclude-item")
    record ConcludeItem(ItemNumber item, @Nullable MeetingNumber meeting) implements AgendaCommand, FloorAct {
        public ConcludeItem(ItemNumber item) {
            this(item, null);
        }
    }

    /** Approve the organization of work, in a meeting or through a silence procedure. */
    @WireName("approve-organization-of-work")
    record ApproveOrganizationOfWork(
            StandingOrgan by, ApprovalProcedure procedure, LocalDate on, List<WorkProvision> provisions)
            implements AgendaCommand {
        public ApproveOrganizationOfWork {
            provisions = Absent.asEmpty(provisions);
        }
    }

    /** Apply the standing decision on a committee of the whole to this session. */
    @WireName("constitute-committee-of-the-whole")
    record ConstituteCommitteeOfTheWhole() implements AgendaCommand {}

    /** Limit the languages of committee meetings held in parallel with plenary meetings. */
    @WireName("limit-committee-of-the-whole")
    record LimitCommitteeOfTheWhole(List<Language> languages) implements AgendaCommand {
        public LimitCommitteeOfTheWhole {
            languages = Absent.asEmpty(languages);
        }
    }
}
