package org.rapporteur.events.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** The organs that a session established for itself. */
public sealed interface OrganEvent extends Event {
    SubsidiaryOrgan organ();

    /**
     * The body established an organ.
     *
     * @param name as it stands within a sentence
     * @param items it is to consider, as far as they were referred to it then
     * @param members none named where it is open to all
     * @param chairs under whose chairmanship it was established, where that was said
     */
    @WireName("organ-established")
    record OrganEstablished(
            MeetingNumber meeting,
            SubsidiaryOrgan organ,
            OrganKind kind,
            Wording name,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording mandate,

            List<ItemNumber> items,
            List<ParticipantCode> members,
            List<Person> chairs)
            implements OrganEvent {
        public OrganEstablished {
            items = Absent.asEmpty(items);
            members = Absent.asEmpty(members);
            chairs = Absent.asEmpty(chairs);
        }
    }

    /** The body referred items or drafts, by the symbols they were tabled under, to an organ. */
    @WireName("referred-to-organ")
    record ReferredToOrgan(MeetingNumber meeting, SubsidiaryOrgan organ, List<ItemNumber> items, List<Symbol> drafts)
            implements OrganEvent {
        public ReferredToOrgan {
            items = Absent.asEmpty(items);
            drafts = Absent.asEmpty(drafts);
        }
    }

    /** The chair of an organ, or its co-chairs, were elected, in a meeting of its own or in plenary. */
    @WireName("organ-chairs-elected")
    record OrganChairsElected(MeetingNumber meeting, SubsidiaryOrgan organ, List<Person> chairs) implements OrganEvent {
        public OrganChairsElected {
            chairs = Absent.asEmpty(chairs);
        }
    }

    /** The body decided what share of the members of an organ must be present in its meetings. */
    @WireName("organ-quorum-set")
    record OrganQuorumSet(MeetingNumber meeting, SubsidiaryOrgan organ, QuorumShares quorum) implements OrganEvent {}

    /**
     * The body received the report of an organ.
     *
     * @param item under which it did
     * @param by the chair who presented it, where the record names one
     */
    @WireName("organ-reported")
    record OrganReported(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            SubsidiaryOrgan organ,
            @Nullable Person by,
            @Nullable Symbol document)
            implements OrganEvent {}

    /** The body dissolved an organ. */
    @WireName("organ-dissolved")
    record OrganDissolved(MeetingNumber meeting, SubsidiaryOrgan organ) implements OrganEvent {}
}
