package org.rapporteur.report.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.SaidFor;
import org.rapporteur.report.outline.Passage.SaidFor.About;
import org.rapporteur.report.outline.Passage.SaidFor.Around;

/**
 * General statements, explanations and positions for the record, told right before and right after the action they are
 * about: a paragraph for each purpose, class of participants and text.
 */
final class StatementsForAPurpose {
    private final Speakers speakers;
    private final Voting voting;
    private final Index<Symbol, StatementMade> onDrafts;
    private final Index<ItemNumber, StatementMade> underItems;

    StatementsForAPurpose(FactIndex index, Speakers speakers, Voting voting) {
        this.speakers = speakers;
        this.voting = voting;
        this.onDrafts = index.by(StatementMade::draft, StatementMade.class);
        this.underItems = index.by(StatementMade::item, StatementMade.class);
    }

    /**
     * Those made in the body on a draft, before or after action on it.
     *
     * @param acted whether there was any
     */
    List<Remark> on(DraftRecord draft, boolean acted, StatementKind kind) {
        return remarks(
                about(draft, acted, kind),
                onDrafts.of(draft.tabled().draft()).stream()
                        .filter(noted -> noted.fact().kind() == kind)
                        .filter(noted -> noted.fact().meeting().isPlenary()));
    }

    /** Those made in organs, each before or after what its organ decided on the draft, not what the body did. */
    Stream<Told> inOrgansOn(DraftRecord draft) {
        Map<View, List<VersionedFact<StatementMade>>> byView = onDrafts
                .of(draft.tabled().draft())
                .stream()
                .filter(noted -> !noted.fact().meeting().isPlenary())
                .collect(Collectors.groupingBy(
                        noted -> viewAround(noted, draft), LinkedHashMap::new, Collectors.toList()));
        return byView.entrySet().stream()
                .flatMap(view -> remarks(aroundAView(view.getKey(), draft), view.getValue().stream()).stream()
                        .map(remark -> new Told(view.getValue().getFirst(), remark)));
    }

    /**
     * What an organ decided on a draft.
     *
     * @param decided {@code null} where it has not
     * @param before whether what is told of was said before it decided
     */
    private record View(Organ organ, @Nullable VersionedFact<?> decided, boolean before) {}

    private View viewAround(VersionedFact<StatementMade> noted, DraftRecord draft) {
        Organ organ = noted.fact().meeting().organ();
        List<VersionedFact<?>> decisions =
                voting.results(Question.ofDraft(draft.tabled().draft()), organ).toList();
        return decisions.stream()
                .filter(decision -> decision.isBefore(noted))
                .reduce((_, later) -> later)
                .map(decision -> new View(organ, decision, false))
                .orElseGet(() -> new View(organ, decisions.isEmpty() ? null : decisions.getFirst(), true));
    }

    private static About aroundAView(View view, DraftRecord draft) {
        return new About(
                around(view.decided()),
                view.before(),
                draft.symbol(),
                draft.tabled().kind());
    }

    private static Around around(@Nullable VersionedFact<?> view) {
        if (view == null) {
            return Around.NOTHING;
        }
        return Voting.isByVote(view.fact()) ? Around.VOTE : Around.ACTION;
    }

    /** What that was before or after which something was said on a draft. */
    About about(DraftRecord draft, boolean acted, StatementKind kind) {
        return new About(
                around(draft, acted),
                kind == StatementKind.BEFORE_ACTION,
                draft.symbol(),
                draft.tabled().kind());
    }

    /** The positions taken under an item, on no draft. */
    List<Remark> under(ItemNumber item) {
        return remarks(
                null,
                underItems.of(item).stream()
                        .filter(noted -> noted.fact().kind() == StatementKind.DEBATE
                                && noted.fact().takesPosition()));
    }

    private List<Remark> remarks(@Nullable About about, Stream<VersionedFact<StatementMade>> statements) {
        Map<StatementPurpose, List<VersionedFact<StatementMade>>> byPurpose = statements
                .filter(noted -> noted.fact().purpose() != null)
                .collect(Collectors.groupingBy(StatementsForAPurpose::purposeOf));
        return Stream.of(StatementPurpose.values())
                .flatMap(purpose -> remarks(about, purpose, byPurpose.getOrDefault(purpose, List.of())))
                .toList();
    }

    private static StatementPurpose purposeOf(VersionedFact<StatementMade> noted) {
        return Objects.requireNonNull(noted.fact().purpose());
    }

    private Stream<Remark> remarks(
            @Nullable About about, StatementPurpose purpose, List<VersionedFact<StatementMade>> statements) {
        return speakers.byVoice(statements).entrySet().stream()
                .flatMap(voice -> alike(voice.getValue()).entrySet().stream()
                        .map(said -> Remark.of(
                                new SaidFor(
                                        purpose,
                                        about,
                                        voice.getKey(),
                                        Speakers.interventions(said.getValue()),
                                        said.getKey().passage(),
                                        said.getKey().text()),
                                said.getValue())));
    }

    /** What was said, of the same passage in the same words. */
    private record Content(
            @Nullable Wording passage, @Nullable Wording text) {}

    private static SequencedMap<Content, List<VersionedFact<StatementMade>>> alike(
            List<VersionedFact<StatementMade>> statements) {
        Function<VersionedFact<StatementMade>, Content> content =
                noted -> new Content(noted.fact().passage(), noted.fact().text());
        return statements.stream().collect(Collectors.groupingBy(content, LinkedHashMap::new, Collectors.toList()));
    }

    private Around around(DraftRecord draft, boolean acted) {
        if (voting.isSettledByVote(Question.ofDraft(draft.tabled().draft()))) {
            return Around.VOTE;
        }
        if (draft.adoption().isPresent()) {
            return Around.ADOPTION;
        }
        return acted ? Around.ACTION : Around.NOTHING;
    }
}
