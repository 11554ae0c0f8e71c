package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.BallotRestricted;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.ElectionPostponed;
import org.rapporteur.events.fact.BureauEvent.IncumbentContinued;
import org.rapporteur.events.fact.BureauEvent.IncumbentsRecorded;
import org.rapporteur.events.fact.BureauEvent.IncumbentsSucceeded;
import org.rapporteur.events.fact.BureauEvent.LotDrawn;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficerResigned;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/** What was done about an office: the facts in their order, and the paragraphs on those that are told one by one. */
final class StepsOfOffice {
    private final FactIndex index;
    private final List<VersionedFact<BureauEvent>> all = new ArrayList<>();
    private final Map<OfficeCode, List<VersionedFact<BureauEvent>>> byOffice = new HashMap<>();

    StepsOfOffice(FactIndex index) {
        this.index = index;
        for (VersionedFact<?> noted : index.inOrder()) {
            if (noted.fact() instanceof BureauEvent event) {
                VersionedFact<BureauEvent> step = noted.as(event);
                all.add(step);
                offices(event)
                        .forEach(office -> byOffice.computeIfAbsent(office, _ -> new ArrayList<>())
                                .add(step));
            }
        }
    }

    /** The facts on all offices. */
    List<VersionedFact<BureauEvent>> all() {
        return all;
    }

    /** The facts on one office. */
    List<VersionedFact<BureauEvent>> on(OfficeCode office) {
        return byOffice.getOrDefault(office, List.of());
    }

    static List<OfficeCode> offices(BureauEvent event) {
        return switch (event) {
            case OfficerNominated fact -> List.of(fact.nominee().office());
            case CandidateWithdrawn fact -> List.of(fact.candidate().office());
            case BallotHeld fact -> List.of(fact.office());
            case BallotRestricted fact -> List.of(fact.office());
            case LotDrawn fact -> List.of(fact.office());
            case ElectionPostponed fact -> List.of(fact.office());
            case OfficersElected fact -> offices(fact.officers());
            case IncumbentsRecorded fact -> offices(fact.officers());
            case IncumbentsSucceeded fact -> offices(fact.incumbents());
            case IncumbentContinued fact -> List.of(fact.incumbent().office());
            case OfficerReplaced fact -> List.of(fact.outgoing().office());
            case OfficerResigned fact -> List.of(fact.officer().office());
            // Told under the item at which it was done.
            case OfficerAppointed _ -> List.of();
            // Of no office of this body.
            case MembersBallotHeld _, MembersElected _, MembersAppointed _ -> List.of();
        };
    }

    private static List<OfficeCode> offices(List<Officer> officers) {
        return officers.stream().map(Officer::office).distinct().toList();
    }

    /** The paragraph on a fact that needs no other to be told; nothing of elections and of who stood. */
    Optional<Remark> told(VersionedFact<BureauEvent> noted) {
        return switch (noted.fact()) {
            case CandidateWithdrawn fact -> said(new Passage.CandidateWithdrawn(fact.candidate()), noted);
            case BallotHeld fact ->
                said(new Passage.BallotHeld(When.at(index, noted.as(fact), BallotHeld::meeting), fact), noted);
            case BallotRestricted fact ->
                said(
                        new Passage.BallotRestricted(
                                When.at(index, noted.as(fact), BallotRestricted::meeting),
                                fact.office(),
                                fact.candidates()),
                        noted);
            case LotDrawn fact ->
                said(
                        new Passage.LotDrawn(
                                When.at(index, noted.as(fact), LotDrawn::meeting),
                                fact.office(),
                                fact.among(),
                                fact.chosen()),
                        noted);
            case ElectionPostponed fact ->
                said(
                        new Passage.ElectionPostponed(
                                When.at(index, noted.as(fact), ElectionPostponed::meeting),
                                fact.office(),
                                fact.until()),
                        noted);
            case IncumbentsRecorded fact ->
                said(new Passage.IncumbentsRecorded(fact.session(), fact.officers()), noted);
            case IncumbentContinued fact ->
                said(
                        new Passage.IncumbentContinued(
                                When.at(index, noted.as(fact), IncumbentContinued::meeting),
                                fact.incumbent(),
                                isAnybodyNominated(fact.incumbent().office(), noted)),
                        noted);
            case OfficerReplaced fact -> said(new Passage.OfficerReplaced(fact.outgoing(), fact.incoming()), noted);
            case OfficerResigned fact -> said(new Passage.OfficerResigned(fact.officer()), noted);
            case OfficerNominated _,
                    OfficersElected _,
                    IncumbentsSucceeded _,
                    MembersBallotHeld _,
                    MembersElected _,
                    MembersAppointed _,
                    OfficerAppointed _ -> Optional.empty();
        };
    }

    private boolean isAnybodyNominated(OfficeCode office, VersionedFact<BureauEvent> before) {
        return index.all(OfficerNominated.class, fact -> fact.nominee().office().equals(office)).stream()
                .anyMatch(nomination -> nomination.isBefore(before));
    }

    private static Optional<Remark> said(Passage passage, VersionedFact<BureauEvent> noted) {
        return Optional.of(Remark.of(passage, noted));
    }
}
