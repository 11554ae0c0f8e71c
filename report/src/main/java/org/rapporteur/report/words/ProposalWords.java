package org.rapporteur.report.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.outline.Passage.Introduced;
import org.rapporteur.report.outline.Passage.MemberExcepted;
import org.rapporteur.report.outline.Passage.MovedToItem;
import org.rapporteur.report.outline.Passage.Reintroduced;
import org.rapporteur.report.outline.Passage.Replaced;
import org.rapporteur.report.outline.Passage.Split;
import org.rapporteur.report.outline.Passage.SponsorsChanged;

/** Words on how drafts came before the body, and on who sponsors them. */
final class ProposalWords {
    private final WritingContext context;
    private final ReportMessages messages;

    ProposalWords(WritingContext context) {
        this.context = context;
        this.messages = context.messages;
    }

    Spoken say(Introduced introduced) {
        Map<String, Object> slots = context.slots(introduced.when());
        slots.put("count", introduced.by().size());
        slots.put("by", context.list(context.names.of(introduced.by())));
        slots.put(
                "groups",
                context.listOrNone(
                        introduced.onBehalfOf().stream().map(context.names::of).toList()));
        slots.put("kind", context.kind(introduced.kind()));
        slots.put("symbol", context.cited(introduced.draft()));
        slots.put("about", context.names.in(introduced.about()));
        slots.put("sponsors", introduced.sponsors().isEmpty() ? "none" : sponsors(introduced.sponsors()));
        return Spoken.words(messages.say("introduced", slots));
    }

    Spoken say(Reintroduced again) {
        Map<String, Object> slots = context.slots(again.when());
        slots.put("count", again.by().size());
        slots.put("by", context.list(context.names.of(again.by())));
        slots.put("kind", context.kind(again.kind()));
        slots.put("symbol", context.cited(again.draft()));
        slots.put("about", context.names.in(again.about()));
        return Spoken.words(messages.say("reintroduced", slots));
    }

    Spoken say(MovedToItem moved) {
        Map<String, Object> slots = context.slots("symbol", context.cited(moved.draft()));
        slots.put("kind", context.kind(moved.kind()));
        slots.put("about", context.names.in(moved.about()));
        slots.put("from", moved.from().value());
        slots.put("to", moved.to().value());
        return Spoken.words(messages.say("moved", slots));
    }

    Spoken say(Replaced replaced) {
        Set<DraftKind> kinds = replaced.from().stream()
                .flatMap(symbol -> context.index.draft(symbol).stream())
                .map(draft -> draft.tabled().kind())
                .collect(Collectors.toSet());
        Map<String, Object> slots = context.slots("into", symbol(replaced.into()));
        slots.put("count", replaced.from().size());
        slots.put(
                "from", context.list(replaced.from().stream().map(this::symbol).toList()));
        DraftKind kind = kinds.stream().findFirst().orElse(DraftKind.RESOLUTION);
        slots.put("replaced", context.kind(kind));
        slots.put("kinds", kinds.size() == 1 ? context.kinds(kind) : "none");
        slots.put(
                "kind",
                context.kind(context.index
                        .draft(replaced.into())
                        .map(draft -> draft.tabled().kind())
                        .orElse(DraftKind.RESOLUTION)));
        return Spoken.words(messages.say("replaced", slots));
    }

    Spoken say(Split split) {
        Map<String, Object> slots = context.slots("symbol", split.symbol().value());
        slots.put("kind", context.kind(split.kind()));
        slots.put("kinds", context.kinds(split.kind()));
        slots.put("parts", context.list(split.into().stream().map(Symbol::value).toList()));
        return Spoken.words(messages.say("split", slots));
    }

    Spoken say(SponsorsChanged changed) {
        Map<String, Object> slots = context.slots("names", sponsors(changed.sponsors()));
        slots.put("kind", context.kind(changed.kind()));
        slots.put("symbol", symbol(changed.draft()));
        slots.put("count", changed.sponsors().size());
        slots.put("stage", WritingContext.selector(changed.stage()));
        return Spoken.words(messages.say(changed.joined() ? "sponsors-joined" : "sponsors-left", slots));
    }

    Spoken say(MemberExcepted excepted) {
        Map<String, Object> slots = context.slots("name", context.names.of(excepted.party()));
        slots.put("kind", context.kind(excepted.kind()));
        slots.put("symbol", symbol(excepted.draft()));
        slots.put("group", context.names.of(excepted.group()));
        slots.put("stage", WritingContext.selector(excepted.stage()));
        return Spoken.words(messages.say("member-excepted", slots));
    }

    String sponsors(List<Sponsor> sponsors) {
        return context.list(sponsors.stream().map(this::sponsor).toList());
    }

    private String sponsor(Sponsor sponsor) {
        String name = context.names.of(sponsor.party());
        if (sponsor.onBehalfOf() != null) {
            return messages.say(
                    "sponsor.on-behalf-of-group",
                    Map.of(
                            "name", name,
                            "group", context.names.of(sponsor.onBehalfOf()),
                            "except", context.listOrNone(context.names.of(sponsor.exceptMembers()))));
        }
        return sponsor.withMemberStates() ? messages.say("sponsor.with-member-states", Map.of("name", name)) : name;
    }

    private String symbol(Symbol draft) {
        return context.index.draft(draft).map(DraftRecord::symbol).orElse(draft).value();
    }
}
