package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextChange;
import org.rapporteur.events.value.TextPart;
import org.rapporteur.report.facts.AmendmentRecord;
import org.rapporteur.report.outline.Passage;
import org.rapporteur.report.outline.Passage.AmendmentAccepted;
import org.rapporteur.report.outline.Passage.AmendmentJoined;
import org.rapporteur.report.outline.Passage.AmendmentProposed;
import org.rapporteur.report.outline.Passage.AmendmentRevised;
import org.rapporteur.report.outline.Passage.AmendmentWithdrawn;

/** Words on amendments to drafts. */
final class AmendmentWords {
    private final WritingContext context;
    private final ReportMessages messages;

    AmendmentWords(WritingContext context) {
        this.context = context;
        this.messages = context.messages;
    }

    Spoken say(AmendmentProposed proposed) {
        AmendmentRecord amendment =
                known(proposed.fact().draft(), proposed.fact().number());
        Map<String, Object> slots = context.slots(proposed.when());
        slots.put("count", amendment.by().size());
        slots.put("by", context.list(context.names.of(amendment.by())));
        slots.put("target", target(amendment));
        document(slots, proposed.fact().symbol());
        slots.put("changes", changes(proposed.fact().changes()));
        return Spoken.words(messages.say("amendment-proposed", slots));
    }

    Spoken say(AmendmentJoined joined) {
        Map<String, Object> slots = named(known(joined.draft(), joined.amendment()));
        slots.put("names", context.list(context.names.of(joined.parties())));
        return Spoken.words(messages.say("amendment-joined", slots));
    }

    Spoken say(AmendmentRevised revised) {
        Map<String, Object> slots =
                named(known(revised.fact().draft(), revised.fact().amendment()));
        document(slots, revised.fact().symbol());
        slots.put("changes", changes(revised.fact().changes()));
        return Spoken.words(messages.say("amendment-revised", slots));
    }

    Spoken say(AmendmentAccepted accepted) {
        AmendmentRecord amendment =
                known(accepted.fact().draft(), accepted.fact().amendment());
        Map<String, Object> slots = named(amendment);
        slots.put("sub", yes(amendment.to().isPresent()));
        slots.put("target", target(amendment));
        slots.put("draft", draft(amendment.draft()));
        return Spoken.words(messages.say("amendment-accepted", slots));
    }

    Spoken say(AmendmentWithdrawn withdrawn) {
        return Spoken.words(messages.say(
                "amendment-withdrawn",
                named(known(withdrawn.fact().draft(), withdrawn.fact().amendment()))));
    }

    Spoken say(Passage.AmendmentSplit split) {
        Map<String, Object> slots =
                named(known(split.fact().draft(), split.fact().amendment()));
        slots.put(
                "parts",
                context.list(split.fact().into().stream()
                        .map(part -> divided(known(split.fact().draft(), part)))
                        .toList()));
        return Spoken.words(messages.say("amendment-split", slots));
    }

    /** What came of a division, with what it would change. */
    private String divided(AmendmentRecord part) {
        Map<String, Object> slots = context.slots("name", alone(part));
        slots.put("changes", changes(part.proposal().fact().changes()));
        return messages.say("amendment-split.part", slots);
    }

    Spoken say(Passage.AmendmentsOrdered ordered) {
        Map<String, Object> slots = context.slots(ordered.when());
        slots.put("draft", draft(ordered.fact().draft()));
        slots.put("names", names(ordered.fact().draft(), ordered.fact().amendments()));
        return Spoken.words(messages.say("amendments-ordered", slots));
    }

    private String names(Symbol draft, List<Integer> amendments) {
        return context.list(
                amendments.stream().map(number -> alone(known(draft, number))).toList());
    }

    /** An amendment that a question names by its number, with what it is to. */
    String name(Question question) {
        return name(known(Objects.requireNonNull(question.draft()), Objects.requireNonNull(question.number())));
    }

    private Map<String, Object> named(AmendmentRecord amendment) {
        Map<String, Object> slots = context.slots("name", name(amendment));
        slots.put("nameCapital", WritingContext.capital(name(amendment)));
        return slots;
    }

    private String name(AmendmentRecord amendment) {
        return messages.say("amendment.name", Map.of("name", alone(amendment), "target", target(amendment)));
    }

    /** Without what it is to: "the second oral amendment proposed by Peru". */
    private String alone(AmendmentRecord amendment) {
        List<AmendmentRecord> alike = context.index.amendments().stream()
                .filter(other -> isNamedAlike(other, amendment))
                .toList();
        Map<String, Object> slots = context.slots("by", context.listOrNone(context.names.of(amendment.by())));
        slots.put("which", alike.size() == 1 ? 0 : alike.indexOf(amendment) + 1);
        document(slots, amendment.symbol());
        return messages.say("amendment.alone", slots);
    }

    private static boolean isNamedAlike(AmendmentRecord one, AmendmentRecord other) {
        return one.draft().equals(other.draft())
                && one.to().equals(other.to())
                && one.by().equals(other.by())
                && one.isOral() == other.isOral()
                && Objects.equals(one.symbol(), other.symbol());
    }

    /** What an amendment is to: another, or the draft. */
    private String target(AmendmentRecord amendment) {
        return amendment
                .to()
                .map(number -> alone(known(amendment.draft(), number)))
                .orElseGet(() -> draft(amendment.draft()));
    }

    private String draft(Symbol symbol) {
        return context.index
                .draft(symbol)
                .map(draft -> messages.say(
                        "question.name.draft",
                        Map.of(
                                "symbol",
                                draft.symbol().value(),
                                "kind",
                                context.kind(draft.tabled().kind()))))
                .orElse(symbol.value());
    }

    private String changes(List<TextChange> changes) {
        return context.listOrNone(changes.stream().map(this::change).toList());
    }

    private String change(TextChange change) {
        Map<String, Object> slots = context.slots("part", part(change.part()));
        slots.put("words", context.wordsOrNone(change.words()));
        slots.put("instead", context.wordsOrNone(change.instead()));
        return messages.say("amendment.change." + choice(change.kind()), slots);
    }

    private String part(TextPart part) {
        return messages.say(
                "text-part." + choice(part.kind()), Map.of("number", part.number() == null ? "none" : part.number()));
    }

    private static void document(Map<String, Object> slots, @Nullable Symbol symbol) {
        slots.put("document", symbol == null ? "none" : symbol.value());
    }

    private AmendmentRecord known(Symbol draft, int number) {
        return context.index
                .amendment(Question.ofAmendment(draft, number))
                .orElseThrow(() -> new IllegalStateException("no amendment %d to %s".formatted(number, draft)));
    }
}
