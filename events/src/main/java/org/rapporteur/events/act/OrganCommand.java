package org.rapporteur.events.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** Acts on the organs that a session establishes for itself. Their meetings are opened as those of any organ. */
public sealed interface OrganCommand extends Command {
    SubsidiaryOrgan organ();

    /** Establish an organ for the session; with no members named, it is open to all. */
    @WireName("establish-organ")
    record EstablishOrgan(
            SubsidiaryOrgan organ,
            OrganKind kind,
            Wording name,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording mandate,

            List<ItemNumber> items,
            List<ParticipantCode> members,
            List<Person> chairs)
            implements OrganCommand {
        public EstablishOrgan {
            items = Absent.asEmpty(items);
            members = Absent.asEmpty(members);
            chairs = Absent.asEmpty(chairs);
        }
    }

    /** Refer items or drafts to an organ. */
    @WireName("refer-to-organ")
    record ReferToOrgan(SubsidiaryOrgan organ, List<ItemNumber> items, List<Symbol> drafts) implements OrganCommand {
        public ReferToOrgan {
            items = Absent.asEmpty(items);
            drafts = Absent.asEmpty(drafts);
        }
    }

    /** Elect the chair of an organ, or its co-chairs, in its own meeting under way or else in plenary. */
    @WireName("elect-organ-chairs")
    record ElectOrganChairs(SubsidiaryOrgan organ, List<Person> chairs) implements OrganCommand {
        public ElectOrganChairs {
            chairs = Absent.asEmpty(chairs);
        }
    }

    /** Decide, as the body, what share of the members of an organ must be present in its meetings. */
    @WireName("set-quorum-of-organ")
    record SetQuorumOfOrgan(SubsidiaryOrgan organ, QuorumShares quorum) implements OrganCommand {}

    /** Receive the report of an organ in plenary, presented by a chair of it where it is said by whom. */
    @WireName("receive-report-of-organ")
    record ReceiveReportOfOrgan(
            SubsidiaryOrgan organ,
            @Nullable Person by,
            @Nullable Symbol document) implements OrganCommand {}

    /** End an organ before the session does. */
    @WireName("dissolve-organ")
    record DissolveOrgan(SubsidiaryOrgan organ) implements OrganCommand {}
}
