package org.rapporteur.procedure.inorder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.AssignNumber;
import org.rapporteur.events.act.DraftCommand.CorrectDraft;
import org.rapporteur.events.act.DraftCommand.DeferDraft;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.IntroduceDraft;
import org.rapporteur.events.act.DraftCommand.MergeDrafts;
import org.rapporteur.events.act.DraftCommand.MoveDraft;
import org.rapporteur.events.act.DraftCommand.NoteNoOutcome;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReintroduceDraft;
import org.rapporteur.events.act.DraftCommand.ReserveNumber;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.DraftCommand.SplitDraft;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftPart;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.SponsorGroup;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Until;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.NumbersGiven;

/** Acts on drafts. */
final class DraftCandidates {
    private final Specimens specimens;
    private final List<SponsorGroup> groups;
    private final Map<DraftKind, Optional<TextNumber>> numbers = new HashMap<>();

    DraftCandidates(Specimens specimens) {
        this.specimens = specimens;
        this.groups = specimens.groupsPresented().toList();
    }

    Stream<Candidate> all() {
        return Stream.of(
                        specimens.items().stream().map(this::tabling),
                        specimens.drafts().stream().flatMap(this::onDraft),
                        Stream.of(costs(List.of())))
                .flatMap(candidates -> candidates);
    }

    private Candidate tabling(ItemNumber item) {
        return Candidate.oneOf(
                Stream.concat(specimens.anybody().stream().map(List::of), Stream.of(List.<ParticipantCode>of()))
                        .map(sponsors -> tabling(item, sponsors))
                        .toList(),
                "draft",
                "kind",
                "subject",
                "title",
                "sponsors",
                "withMemberStates",
                "submittedBy",
                "text",
                "sponsorGroups");
    }

    private TableDraft tabling(ItemNumber item, List<ParticipantCode> sponsors) {
        return new TableDraft(
                specimens.newDraft(), specimens.text(), null, item, specimens.words(), sponsors, false, null, Map.of());
    }

    private Stream<Candidate> onDraft(Draft draft) {
        Symbol symbol = draft.currentSymbol();
        Question whether = Question.ofDraft(draft.symbol());
        return Stream.of(
                Candidate.oneOf(
                        Stream.concat(
                                        Stream.concat(
                                                        specimens.entitledBut(Right.SPONSOR, draft.sponsors()::include),
                                                        specimens.anybody().stream())
                                                .flatMap(party -> Stream.of(false, true)
                                                        .map(also -> new AddSponsors(symbol, List.of(party), also))),
                                        groups.stream()
                                                .map(group ->
                                                        new AddSponsors(symbol, List.of(), false, List.of(group))))
                                .toList(),
                        "sponsors",
                        "withMemberStates",
                        "sponsorGroups"),
                Candidate.oneOf(
                        Stream.concat(
                                        draft.sponsors().present().stream().map(Sponsor::party),
                                        draft.sponsors().present().stream().flatMap(specimens::oneRepresentedBy))
                                .map(party -> new WithdrawSponsor(symbol, party))
                                .toList(),
                        "party"),
                Candidate.oneOf(
                        specimens.items().stream()
                                .map(item -> new MoveDraft(symbol, item))
                                .toList(),
                        "item"),
                Candidate.oneOf(introducing(draft).toList(), "by", "onBehalfOf"),
                Candidate.oneOf(
                        specimens.drafts().stream()
                                .map(other -> new MergeDrafts(symbol, List.of(other.currentSymbol())))
                                .toList(),
                        "from"),
                Candidate.of(
                        new SplitDraft(
                                symbol, specimens.newDrafts().map(this::part).toList()),
                        "parts"),
                Candidate.oneOf(
                        specimens.anybody().stream()
                                .map(party -> new ReintroduceDraft(symbol, List.of(party)))
                                .toList(),
                        "by"),
                Candidate.oneOf(
                        next(symbol)
                                .map(next -> new ReviseDraft(symbol, next, Map.of()))
                                .toList(),
                        "symbol",
                        "text"),
                Candidate.oneOf(
                        corrigendum(symbol)
                                .map(corrigendum -> new CorrectDraft(symbol, corrigendum, null))
                                .toList(),
                        "symbol",
                        "what"),
                Candidate.of(new ReviseDraftOrally(symbol, specimens.words(), Map.of()), "revision", "text"),
                Candidate.of(new DiscontinueConsultations(symbol, null), "by"),
                Candidate.of(new AcceptMandate(symbol)),
                Candidate.of(new WithdrawDraft(symbol)),
                Candidate.of(new NoteNoOutcome(symbol, null), "reason"),
                recommendation(symbol),
                costs(List.of(symbol)),
                Candidate.oneOf(deferring(symbol).toList(), "until", "decision"),
                Candidate.oneOf(
                                List.of(
                                        new AdoptDraft(symbol),
                                        new AdoptDraft(symbol, Decision.in(DecisionMode.SILENCE))),
                                "decision",
                                "number",
                                "numberToFollow")
                        .on(whether),
                Candidate.oneOf(
                        number(draft)
                                .map(number -> new ReserveNumber(symbol, number))
                                .toList(),
                        "number"),
                Candidate.oneOf(
                        Stream.concat(Stream.ofNullable(draft.reserved()), number(draft))
                                .map(number -> new AssignNumber(symbol, number))
                                .toList(),
                        "number"));
    }

    private Stream<Symbol> next(Symbol symbol) {
        DocumentSymbols symbols = specimens.body().documentSymbols();
        return symbols.revised(symbol, symbols.revision(symbol) + 1).stream();
    }

    private Stream<Symbol> corrigendum(Symbol symbol) {
        DocumentSymbols symbols = specimens.body().documentSymbols();
        return symbols.nextCorrigendum(symbol, corrigendum -> specimens.state().isBorne(corrigendum, symbols)).stream();
    }

    private DraftPart part(Symbol symbol) {
        return new DraftPart(symbol, specimens.words(), Map.of());
    }

    private Stream<TextNumber> number(Draft draft) {
        return numbers.computeIfAbsent(draft.tabled().kind(), this::number).stream();
    }

    private Optional<TextNumber> number(DraftKind kind) {
        return NumbersGiven.to(kind, specimens.body(), specimens.state())
                .flatMap(given -> given.possible(specimens.day().getYear()));
    }

    /** In the meeting that it goes without saying, or in one that is named. */
    private Candidate recommendation(Symbol symbol) {
        return Candidate.of(new RecommendDraft(symbol), "decision");
    }

    /** In a meeting or in writing; to the next session, or until something that nobody has awaited yet. */
    private Stream<DeferDraft> deferring(Symbol symbol) {
        int session = specimens.state().progress().asScheduled().orElseThrow().number();
        return Stream.of(Until.session(session + 1), Until.pending(specimens.words()))
                .flatMap(until -> Stream.of(
                        new DeferDraft(symbol, until, null),
                        new DeferDraft(symbol, until, Decision.in(DecisionMode.SILENCE))));
    }

    /** By a sponsor, or by anybody where there is none. */
    private Stream<IntroduceDraft> introducing(Draft draft) {
        List<ParticipantCode> sponsors =
                draft.sponsors().present().stream().map(Sponsor::party).toList();
        return Stream.concat(
                (sponsors.isEmpty() ? specimens.anybody() : sponsors)
                        .stream().map(party -> new IntroduceDraft(draft.currentSymbol(), List.of(party), List.of())),
                Stream.of(new IntroduceDraft(draft.currentSymbol(), List.of(), List.of())));
    }

    private Candidate costs(List<Symbol> drafts) {
        return Candidate.of(
                new StateFinancialImplications(drafts, FinancialFinding.STATEMENT_MADE, specimens.words()),
                "finding",
                "statement");
    }
}
