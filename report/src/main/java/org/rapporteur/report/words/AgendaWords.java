package org.rapporteur.report.words;

import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemInAbeyance;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.report.outline.Passage.AgendaAdopted;
import org.rapporteur.report.outline.Passage.AgendaAmended;
import org.rapporteur.report.outline.Passage.ItemDeferred;
import org.rapporteur.report.outline.Passage.ItemHeldInAbeyance;
import org.rapporteur.report.outline.Passage.ItemReopened;

/** Words on the agenda and on items that were put aside. */
final class AgendaWords {
    private final WritingContext context;
    private final ReportMessages messages;
    private final VotingWords voting;

    AgendaWords(WritingContext context, VotingWords voting) {
        this.voting = voting;
        this.context = context;
        this.messages = context.messages;
    }

    Spoken say(AgendaAdopted adopted) {
        Map<String, Object> slots = context.slots(adopted.when());
        slots.put("symbol", adopted.document().value());
        slots.put("how", voting.how(adopted.how()));
        slots.put("orally", WritingContext.yes(adopted.orallyAmended()));
        slots.put("exceptCount", adopted.exceptItems().size());
        slots.put("except", orNone(adopted.exceptItems().stream().map(context::item)));
        slots.put("abeyance", orNone(adopted.inAbeyance().stream().map(this::inAbeyance)));
        return Spoken.words(messages.say("agenda-adopted", slots));
    }

    private String orNone(Stream<String> items) {
        return context.listOrNone(items.toList());
    }

    private String inAbeyance(ItemInAbeyance held) {
        return messages.say(
                "agenda-adopted.in-abeyance",
                Map.of("item", context.item(held.item()), "why", context.wordsOrNone(held.why())));
    }

    Spoken say(AgendaAmended amended) {
        Map<String, Object> slots = context.slots(amended.when());
        slots.put(
                "changes",
                context.list(Stream.of(
                                amended.added().stream().map(this::added),
                                amended.deleted().stream().map(this::deleted),
                                amended.renamed().stream().map(this::renamed))
                        .flatMap(changes -> changes)
                        .toList()));
        slots.put(
                "document",
                amended.document() == null ? "none" : amended.document().value());
        return Spoken.words(messages.say("agenda-amended", slots));
    }

    private String added(AgendaItem item) {
        return change("add", item.number(), context.names.in(item.title()));
    }

    private String deleted(ItemNumber item) {
        return change("delete", item, "");
    }

    private String renamed(RenamedItem item) {
        return change("rename", item.item(), context.names.in(item.title()));
    }

    private String change(String kind, ItemNumber item, String title) {
        return messages.say("agenda-amended." + kind, Map.of("item", context.item(item), "title", title));
    }

    Spoken say(ItemDeferred deferred) {
        Map<String, Object> slots = context.slots(deferred.when());
        slots.put("item", context.item(deferred.item()));
        slots.put("later", context.session(deferred.session()));
        return Spoken.words(messages.say("item-deferred", slots));
    }

    Spoken say(ItemHeldInAbeyance held) {
        Map<String, Object> slots = context.slots(held.when());
        slots.put("item", context.item(held.item()));
        slots.put("why", context.wordsOrNone(held.why()));
        return Spoken.words(messages.say("item-held-in-abeyance", slots));
    }

    Spoken say(ItemReopened reopened) {
        Map<String, Object> slots = context.slots(reopened.when());
        slots.put("item", context.item(reopened.item()));
        return Spoken.words(messages.say("item-reopened", slots));
    }
}
