package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftIntroduced;
import org.rapporteur.events.fact.DraftEvent.DraftMoved;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftsMerged;
import org.rapporteur.events.fact.DraftEvent.GroupSponsorExcepted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Sponsors;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.SponsorsChanged.Stage;

/**
 * How drafts were brought before the body in its meetings, who came to sponsor them afterwards or no longer did, and
 * which took the place of others or were divided. Where nobody introduced a draft, its sponsors are told with its
 * adoption.
 */
final class Proposals {
    private final FactIndex index;

    Proposals(FactIndex index) {
        this.index = index;
    }

    /** Whether its sponsors are told with its introduction, so that its adoption does not name them again. */
    boolean tellsSponsorsOf(DraftRecord draft) {
        return introduced(draft).findAny().isPresent();
    }

    /** What was told of a draft until the body acted on it. */
    Stream<Told> before(DraftRecord draft) {
        Stream<Told> introductions =
                draft.all(DraftIntroduced.class).stream().map(noted -> new Told(noted, introduction(noted, draft)));
        Stream<Told> again =
                draft.all(DraftReintroduced.class).stream().map(noted -> new Told(noted, reintroduction(noted, draft)));
        Stream<Told> merged = draft.all(DraftsMerged.class).stream()
                .filter(noted -> noted.fact().into().equals(draft.tabled().draft()))
                .map(noted -> new Told(noted, merger(noted)));
        Stream<Told> moves = draft.all(DraftMoved.class).stream().map(noted -> new Told(noted, move(noted, draft)));
        return Stream.of(introductions, again, moves, merged, changes(draft, false), exceptions(draft, false))
                .flatMap(told -> told);
    }

    /** Who came to sponsor what the body had adopted, or no longer did. */
    List<Remark> after(DraftRecord draft) {
        return Told.inOrder(changes(draft, true), exceptions(draft, true)).toList();
    }

    /** Whether another draft took its place, or those into which it was divided. */
    boolean isReplaced(DraftRecord draft) {
        Symbol name = draft.tabled().draft();
        return draft.all(DraftsMerged.class).stream()
                        .anyMatch(noted -> noted.fact().from().contains(name))
                || divisions(draft).findAny().isPresent();
    }

    /** That it was divided, which ends what is told of it. */
    Stream<Told> division(DraftRecord draft) {
        return divisions(draft)
                .map(noted -> Told.by(
                        new Passage.Split(
                                symbolAt(noted, draft),
                                draft.tabled().kind(),
                                noted.fact().into()),
                        noted));
    }

    private static Stream<VersionedFact<DraftSplit>> divisions(DraftRecord draft) {
        return draft.all(DraftSplit.class).stream()
                .filter(noted -> noted.fact().draft().equals(draft.tabled().draft()));
    }

    /** Who sponsored a draft when something happened. */
    List<Sponsor> sponsorsAt(VersionedFact<?> time, DraftRecord draft) {
        Sponsors sponsors = Sponsors.NONE;
        for (VersionedFact<DraftEvent> noted : draft.all()) {
            sponsors = noted.isBefore(time) ? after(noted.fact(), sponsors) : sponsors;
        }
        return sponsors.present();
    }

    private static Sponsors after(DraftEvent event, Sponsors before) {
        if (event instanceof SponsorAdded fact) {
            return before.with(fact.sponsor());
        }
        if (event instanceof SponsorWithdrawn fact) {
            return before.without(fact.party());
        }
        if (event instanceof GroupSponsorExcepted fact) {
            return before.excepting(fact.group(), fact.party());
        }
        return event instanceof DraftReintroduced ? before.withoutAll() : before;
    }

    private Remark introduction(VersionedFact<DraftIntroduced> noted, DraftRecord draft) {
        List<Sponsor> sponsors = sponsorsAt(noted, draft);
        List<ParticipantCode> by = noted.fact().by();
        boolean first = introduced(draft).noneMatch(earlier -> earlier.isBefore(noted));
        boolean others = sponsors.stream()
                .anyMatch(sponsor ->
                        !by.contains(sponsor.party()) || sponsor.withMemberStates() || sponsor.onBehalfOf() != null);
        return Remark.of(
                        new Passage.Introduced(
                                When.at(index, noted, DraftIntroduced::meeting),
                                IssuedDraft.at(noted, symbolAt(noted, draft), draft, index),
                                draft.tabled().kind(),
                                draft.tabled().title(),
                                by,
                                noted.fact().onBehalfOf(),
                                first && others ? inEnglishOrder(sponsors, index) : List.of()),
                        noted)
                .restingAlsoOn(draft.all().stream()
                        .filter(earlier -> earlier.isBefore(noted))
                        .map(VersionedFact::version)
                        .toList());
    }

    private Remark reintroduction(VersionedFact<DraftReintroduced> noted, DraftRecord draft) {
        Symbol version = symbolAt(noted, draft);
        return Remark.of(
                        new Passage.Reintroduced(
                                When.at(index, noted, DraftReintroduced::meeting),
                                IssuedDraft.at(noted, version, draft, index),
                                draft.tabled().kind(),
                                draft.tabled().title(),
                                noted.fact().by()),
                        noted)
                .restingAlsoOn(IssuedDraft.basis(noted, version, draft, index));
    }

    private Remark move(VersionedFact<DraftMoved> noted, DraftRecord draft) {
        Symbol version = symbolAt(noted, draft);
        return Remark.of(
                        new Passage.MovedToItem(
                                IssuedDraft.at(noted, version, draft, index),
                                draft.tabled().kind(),
                                draft.tabled().title(),
                                noted.fact().from(),
                                noted.fact().item()),
                        noted)
                .restingAlsoOn(IssuedDraft.basis(noted, version, draft, index));
    }

    private Remark merger(VersionedFact<DraftsMerged> noted) {
        List<DraftRecord> from = noted.fact().from().stream()
                .flatMap(symbol -> index.draft(symbol).stream())
                .toList();
        return Remark.of(new Passage.Replaced(noted.fact().into(), noted.fact().from()), noted)
                .restingAlsoOn(
                        from.stream().flatMap(draft -> draft.basis().stream()).toList());
    }

    /** Those who came or went in one stage are told together: as introduced, as orally revised, as adopted. */
    private Stream<Told> changes(DraftRecord draft, boolean adopted) {
        Map<Boolean, Map<Stage, List<VersionedFact<DraftEvent>>>> changes = new LinkedHashMap<>();
        for (VersionedFact<DraftEvent> noted : draft.all()) {
            boolean joined = noted.fact() instanceof SponsorAdded;
            Stage stage = stageOf(noted, draft);
            boolean told = joined ? isToldApart(noted, draft) : noted.fact() instanceof SponsorWithdrawn;
            if (told && (stage == Stage.ADOPTED) == adopted) {
                changes.computeIfAbsent(joined, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(stage, _ -> new ArrayList<>())
                        .add(noted);
            }
        }
        return changes.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(group -> new Told(
                                group.getValue().getFirst(),
                                Remark.of(
                                        new Passage.SponsorsChanged(
                                                kind.getKey(),
                                                group.getKey(),
                                                draft.tabled().draft(),
                                                draft.tabled().kind(),
                                                parties(group.getValue(), draft)),
                                        group.getValue()))));
    }

    /** Members of groups that withdrew for themselves, while the group went on. */
    private Stream<Told> exceptions(DraftRecord draft, boolean adopted) {
        return draft.all(GroupSponsorExcepted.class).stream()
                .filter(noted -> (stageOf(noted, draft) == Stage.ADOPTED) == adopted)
                .map(noted -> Told.by(
                        new Passage.MemberExcepted(
                                stageOf(noted, draft),
                                draft.tabled().draft(),
                                draft.tabled().kind(),
                                noted.fact().group(),
                                noted.fact().party()),
                        noted));
    }

    private List<Sponsor> parties(List<VersionedFact<DraftEvent>> changes, DraftRecord draft) {
        Map<ParticipantCode, Sponsor> parties = new LinkedHashMap<>();
        for (VersionedFact<DraftEvent> noted : changes) {
            if (noted.fact() instanceof SponsorAdded fact) {
                parties.put(fact.sponsor().party(), fact.sponsor());
            } else if (noted.fact() instanceof SponsorWithdrawn fact) {
                parties.put(fact.party(), leaving(noted, fact.party(), draft));
            }
        }
        return inEnglishOrder(List.copyOf(parties.values()), index);
    }

    /**
     * On behalf of whom a State had sponsored is told again when it withdraws, of an organization it goes without
     * saying.
     */
    private Sponsor leaving(VersionedFact<?> noted, ParticipantCode party, DraftRecord draft) {
        return sponsorsAt(noted, draft).stream()
                .filter(sponsor -> sponsor.party().equals(party) && sponsor.onBehalfOf() != null)
                .findFirst()
                .orElseGet(() -> new Sponsor(party, false));
    }

    /** Whoever sponsored a draft before it was introduced, or reintroduced it, is told with that. */
    private boolean isToldApart(VersionedFact<DraftEvent> joined, DraftRecord draft) {
        Optional<VersionedFact<DraftReintroduced>> last = draft.all(DraftReintroduced.class).stream()
                .filter(again -> again.isBefore(joined))
                .reduce((_, later) -> later);
        boolean reintroducing = joined.fact() instanceof SponsorAdded fact
                && last.filter(again ->
                                again.fact().by().contains(fact.sponsor().party()))
                        .isPresent();
        return !reintroducing
                && (stageOf(joined, draft) == Stage.ADOPTED
                        || introduced(draft).anyMatch(earlier -> earlier.isBefore(joined)));
    }

    private Stage stageOf(VersionedFact<?> noted, DraftRecord draft) {
        Stage stage = Stage.INTRODUCED;
        for (VersionedFact<DraftEvent> earlier : draft.all()) {
            stage = earlier.isBefore(noted) ? after(earlier.fact(), stage) : stage;
        }
        return stage;
    }

    private static Stage after(DraftEvent event, Stage before) {
        if (event instanceof DraftAdopted) {
            return Stage.ADOPTED;
        }
        if (event instanceof DraftOrallyRevised) {
            return Stage.ORALLY_REVISED;
        }
        boolean anew =
                event instanceof DraftRevised || event instanceof DraftReopened || event instanceof DraftReintroduced;
        return anew ? Stage.INTRODUCED : before;
    }

    private Stream<VersionedFact<?>> introduced(DraftRecord draft) {
        return draft.all().stream()
                .filter(noted -> noted.fact() instanceof DraftIntroduced || noted.fact() instanceof DraftReintroduced)
                .map(noted -> noted);
    }

    private static Symbol symbolAt(VersionedFact<?> noted, DraftRecord draft) {
        return draft.all(DraftRevised.class).stream()
                .filter(revision -> revision.isBefore(noted))
                .reduce((_, later) -> later)
                .map(revision -> revision.fact().symbol())
                .orElse(draft.tabled().draft());
    }

    /** Sponsors are named in English alphabetical order whatever the language. */
    static List<Sponsor> inEnglishOrder(List<Sponsor> sponsors, FactIndex index) {
        return sponsors.stream()
                .sorted(Comparator.comparing(
                        Sponsor::party, index.body().directory().compareInEnglishOrder()))
                .toList();
    }
}
