package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Organ;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.outline.DocumentBefore;
import org.rapporteur.report.outline.DocumentBefore.GroupReports;
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

    private String describe(DocumentBefore document, String place) {
        String kind = "document." + choice(document.kind());
        return switch (document.kind()) {
            case LIST_OF_PARTICIPANTS, DRAFT_REPORT -> messages.say(kind, Map.of("place", place));
            case REPORT_OF_THE_SECRETARIAT, NOTE_BY_THE_SECRETARIAT, CONFERENCE_ROOM_PAPER ->
                messages.say(kind + "." + manner(document), Map.of("place", place, "subject", subject(document)));
        };
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
        slots.put("organ", context.organ(Organ.EXTENDED_BUREAU));
        slots.put("dates", context.grammar.datesOfTheYear(prepared.discussed().dates()));
        slots.put("meetings", context.grammar.meetings(prepared.discussed().numbers()));
        return Spoken.words(messages.say("next-agenda-prepared", slots));
    }
}
