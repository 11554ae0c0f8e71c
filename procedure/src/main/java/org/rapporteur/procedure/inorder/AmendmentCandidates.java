package org.rapporteur.procedure.inorder;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.AmendmentCommand.AcceptAmendment;
import org.rapporteur.events.act.AmendmentCommand.JoinAmendment;
import org.rapporteur.events.act.AmendmentCommand.OrderAmendments;
import org.rapporteur.events.act.AmendmentCommand.ProposeAmendment;
import org.rapporteur.events.act.AmendmentCommand.ReviseAmendment;
import org.rapporteur.events.act.AmendmentCommand.SplitAmendment;
import org.rapporteur.events.act.AmendmentCommand.WithdrawAmendment;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.value.AmendmentPart;
import org.rapporteur.events.value.ChangeKind;
import org.rapporteur.events.value.Removal;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextChange;
import org.rapporteur.events.value.TextPart;
import org.rapporteur.procedure.state.Amendment;
import org.rapporteur.procedure.state.Draft;

/** Acts on amendments. */
final class AmendmentCandidates {
    /** Those of which it is not on record what they change come last. */
    private static final Comparator<Amendment> FURTHEST_FIRST = Comparator.comparing(
            amendment -> Removal.furthest(amendment.changes()).orElse(Removal.ADDS));

    private final Specimens specimens;

    AmendmentCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        return Stream.concat(
                specimens.drafts().stream().flatMap(this::toADraft),
                specimens.state().amendments().all().stream().flatMap(this::onOne));
    }

    private Stream<Candidate> toADraft(Draft draft) {
        List<Integer> waiting = specimens.state().amendmentsBefore(draft.symbol()).stream()
                .sorted(FURTHEST_FIRST)
                .map(Amendment::number)
                .toList();
        return Stream.of(
                proposal(draft.currentSymbol(), null),
                Candidate.oneOf(
                        Stream.of(waiting, waiting.reversed())
                                .map(order -> new OrderAmendments(draft.currentSymbol(), order))
                                .toList(),
                        "amendments"));
    }

    /** Orally in a meeting, or in a document at any time. */
    private Candidate proposal(Symbol draft, @Nullable Integer to) {
        return Candidate.oneOf(
                specimens.parties().stream()
                        .flatMap(party -> Stream.of(
                                new ProposeAmendment(draft, to, null, List.of(party), changes()),
                                new ProposeAmendment(draft, to, specimens.newDraft(), List.of(party), changes())))
                        .toList(),
                "symbol",
                "by",
                "changes");
    }

    private Stream<Candidate> onOne(Amendment amendment) {
        Symbol draft = amendment.proposed().draft();
        int number = amendment.number();
        return Stream.of(
                proposal(draft, number),
                Candidate.oneOf(
                        specimens
                                .entitledBut(Right.SPONSOR, amendment.by()::contains)
                                .map(party -> new JoinAmendment(draft, number, List.of(party)))
                                .toList(),
                        "parties"),
                Candidate.oneOf(
                        List.of(
                                new ReviseAmendment(draft, number, null, changes()),
                                new ReviseAmendment(draft, number, specimens.newDraft(), changes())),
                        "symbol",
                        "changes"),
                Candidate.of(new AcceptAmendment(draft, number)),
                Candidate.of(new WithdrawAmendment(draft, number)),
                Candidate.oneOf(
                        Stream.of(Stream.<@Nullable Symbol>of(null, null), specimens.newDrafts())
                                .map(symbols -> new SplitAmendment(
                                        draft,
                                        number,
                                        symbols.map(symbol -> new AmendmentPart(symbol, changes()))
                                                .toList()))
                                .toList(),
                        "parts"));
    }

    private List<TextChange> changes() {
        return List.of(new TextChange(ChangeKind.ADD, TextPart.operative("99"), specimens.words(), specimens.words()));
    }
}
