package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.value.DecisionVerb;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.outline.DocumentBefore;
import org.rapporteur.report.outline.DocumentBefore.GroupReports;
import org.rapporteur.report.outline.Passage.DecisionTaken;
import org.rapporteur.report.outline.Passage.ItemConsidered;
import org.rapporteur.report.outline.Passage.NextAgendaPrepared;

/** Words on the consideration of an item and the documents before the body. */
final class ItemWords {
    private final WritingContext context;
    private final ReportMessages messages;

    ItemWords(WritingContext context) {
        this.context = context;
        this.messages = context.messages;
    }

    /** One document stands in the sentence, several in a list below it. */
    Spoken say(DecisionTaken taken) {
        Map<String, Object> slots = context.slots(taken.when());
        TextNumber number = taken.number();
        slots.put("number", number == null ? "none" : number.value());
        return Spoken.words(decision(taken.decision(), taken.verb(), slots));
    }

    /** A decision as a text of its own; where the body did more than decide, it says so. */
    String asText(Wording decision, @Nullable DecisionVerb verb) {
        if (verb == null) {
            return context.names.in(decision);
        }
        Map<String, Object> slots = context.slots("number", "none");
        slots.put("at", WritingContext.capital(String.valueOf(slots.get("body"))));
        slots.put("on", "none");
        return decision(decision, verb, slots);
    }

    private String decision(Wording decision, @Nullable DecisionVerb verb, Map<String, Object> slots) {
        if (verb == null) {
            slots.put("decision", context.names.in(decision));
            return messages.say("decision-taken", slots);
        }
        slots.put("decision", context.phrase(decision));
        return messages.say("decision-taken." + choice(verb), slots);
    }

    Spoken say(ItemConsidered considered) {
        List<DocumentBefore> documents = considered.documents();
        Map<String, Object> slots = context.slots(considered.when());
        slots.put("title", context.titleOf(considered.item()));
        slots.put("item", context.item(considered.item()));
        slots.put("documents", documents.size());
        slots.put("document", documents.size() == 1 ? cite(documents.getFirst(), "inline") : "");
        return new Spoken(
                List.of(new Inline.Words(messages.say("item-considered", slots))),
                documents.size() > 1 ? entries(documents) : List.of());
    }

    private List<Entry> entries(List<DocumentBefore> documents) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            boolean last = i == documents.size() - 1;
            String line =
                    messages.say("document.entry", Map.of("entry", cite(documents.get(i), "entry"), "last", yes(last)));
            entries.add(new Entry("(" + (char) ('a' + i) + ")", List.of(new Inline.Words(line))));
        }
        return entries;
    }

    private String cite(DocumentBefore document, String place) {
        return messages.say(
                "document",
                Map.of(
                        "description",
                        describe(document, place),
                        "symbol",
                        document.symbol().value()));
    }

    /** As the program calls documents of the kind, or by the name that the body has for them. */
    private String describe(DocumentBefore document, String place) {
        Optional<String> own = context.nameOf(document.kind());
        String formula =
                "document." + own.map(_ -> "own").orElse(document.kind().value());
        Map<String, Object> slots = new HashMap<>(Map.of("place", place));
        own.ifPresent(name -> slots.putAll(Map.of("kind", name, "kindCapital", WritingContext.capital(name))));
        boolean byItself = messages.has(formula) && (own.isEmpty() || !hasSubject(document));
        if (!byItself) {
            slots.put("subject", subject(document));
        }
        return messages.say(byItself ? formula : formula + "." + manner(document), slots);
    }

    private static boolean hasSubject(DocumentBefore document) {
        return document.subject() != null
                || document.transmitted() != null
                || document.manner() == Manner.TRANSMITTING_WORKING_GROUP_REPORTS;
    }

    private static String manner(DocumentBefore document) {
        return switch (document.manner()) {
            case ON -> "on";
            case CONTAINING -> "containing";
            case ENTITLED -> "entitled";
            case TRANSMITTING_WORKING_GROUP_REPORTS -> "transmitting";
        };
    }

    private String subject(DocumentBefore document) {
        if (document.transmitted() != null) {
            return reports("group-reports", document.transmitted());
        }
        // Under an item of no group nobody can tell whose reports are transmitted, unless the document does.
        return document.manner() == Manner.TRANSMITTING_WORKING_GROUP_REPORTS && document.subject() == null
                ? messages.say("group-reports.of-some")
                : context.names.in(Objects.requireNonNull(
                        document.subject(), () -> document.symbol() + " says nothing of its subject"));
    }

    String heading(GroupReports reports) {
        return reports("group-reports.heading", reports);
    }

    private String reports(String formula, GroupReports reports) {
        Map<String, Object> slots = context.slots(
                "group",
                context.names.in(context.body()
                        .workingGroup(reports.group())
                        .orElseThrow()
                        .name()));
        slots.put("periods", context.grammar.periods(reports.sessions()));
        return messages.say(formula, slots);
    }

    Spoken say(NextAgendaPrepared prepared) {
        Map<String, Object> slots = context.withRule(context.slots(), RuleTopic.PROVISIONAL_AGENDA);
        slots.put("organ", context.organ(StandingOrgan.EXTENDED_BUREAU));
        slots.put("dates", context.grammar.datesOfTheYear(prepared.discussed().dates()));
        slots.put("meetings", context.grammar.meetings(prepared.discussed().numbers()));
        return Spoken.words(messages.say("next-agenda-prepared", slots));
    }
}
