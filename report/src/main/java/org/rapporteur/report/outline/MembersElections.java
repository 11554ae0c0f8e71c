package org.rapporteur.report.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;

/**
 * Elections of States to other organs and appointments to organs and to offices, under the item at which they were
 * made, in their order.
 */
final class MembersElections {
    private final FactIndex index;
    private final Index<ItemNumber, MembersBallotHeld> ballots;
    private final Index<ItemNumber, MembersElected> elections;
    private final Index<ItemNumber, MembersAppointed> appointments;
    private final Index<ItemNumber, OfficerAppointed> offices;

    MembersElections(FactIndex index) {
        this.index = index;
        this.ballots = index.byPlace(MembersBallotHeld::item, MembersBallotHeld.class);
        this.elections = index.byPlace(MembersElected::item, MembersElected.class);
        this.appointments = index.byPlace(MembersAppointed::item, MembersAppointed.class);
        this.offices = index.byPlace(OfficerAppointed::item, OfficerAppointed.class);
    }

    List<Remark> under(@Nullable ItemNumber item) {
        return Told.inOrder(
                        ballots.of(item).stream().map(this::held),
                        elections.of(item).stream().map(this::elected),
                        appointments.of(item).stream().map(this::appointed),
                        offices.of(item).stream().map(this::appointedToOffice))
                .toList();
    }

    private Told held(VersionedFact<MembersBallotHeld> noted) {
        return Told.by(
                new Passage.MembersBallotHeld(When.at(index, noted, MembersBallotHeld::meeting), noted.fact()), noted);
    }

    private Told appointed(VersionedFact<MembersAppointed> noted) {
        return Told.by(
                new Passage.MembersAppointed(When.at(index, noted, MembersAppointed::meeting), noted.fact()), noted);
    }

    private Told appointedToOffice(VersionedFact<OfficerAppointed> noted) {
        return Told.by(
                new Passage.OfficerAppointed(When.at(index, noted, OfficerAppointed::meeting), noted.fact()), noted);
    }

    private Told elected(VersionedFact<MembersElected> noted) {
        return Told.by(new Passage.MembersElected(When.at(index, noted, MembersElected::meeting), noted.fact()), noted);
    }
}
