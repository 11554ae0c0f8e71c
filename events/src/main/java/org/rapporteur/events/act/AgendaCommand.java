package org.rapporteur.events.act;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Symbol;
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

    /** Adopt the provisional agenda. */
    @WireName("adopt-agenda")
    record AdoptAgenda() implements AgendaCommand {}

    /** Begin or go on considering an item in the meeting under way. */
    @WireName("take-up-item")
    record TakeUpItem(ItemNumber item) implements AgendaCommand {}

    /** End the consideration of an item. */
    @WireName("conclude-item")
    record ConcludeItem(ItemNumber item) implements AgendaCommand {}

    /** Approve the organization of work, in a meeting or through a silence procedure. */
    @WireName("approve-organization-of-work")
    record ApproveOrganizationOfWork(
            Organ by, ApprovalProcedure procedure, LocalDate on, List<WorkProvision> provisions)
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
