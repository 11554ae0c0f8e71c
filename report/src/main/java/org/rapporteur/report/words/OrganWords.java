package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.capital;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.fact.OrganEvent;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.outline.Passage.OrganChairsElected;
import org.rapporteur.report.outline.Passage.OrganDissolved;
import org.rapporteur.report.outline.Passage.OrganEstablished;
import org.rapporteur.report.outline.Passage.OrganMet;
import org.rapporteur.report.outline.Passage.OrganMetBetweenSessions;
import org.rapporteur.report.outline.Passage.OrganQuorumSet;
import org.rapporteur.report.outline.Passage.OrganReported;
import org.rapporteur.report.outline.Passage.ReferredToOrgan;

/** Words on the organs that a session established. */
final class OrganWords {
    private final WritingContext context;
    private final ReportMessages messages;

    OrganWords(WritingContext context) {
        this.context = context;
        this.messages = context.messages;
    }

    Spoken say(OrganEstablished established) {
        OrganEvent.OrganEstablished founding = established.founding();
        Map<String, Object> slots = named(context.slots(established.when()), founding.organ());
        slots.put("chairs", persons(founding.chairs()));
        slots.put("items", items(founding.items()));
        slots.put("itemCount", founding.items().size());
        slots.put("mandate", context.wordsOrNone(founding.mandate()));
        slots.put("members", context.listOrNone(context.names.of(founding.members())));
        return Spoken.words(messages.say("organ-established", slots));
    }

    Spoken say(ReferredToOrgan referred) {
        Map<String, Object> slots = named(context.slots(referred.when()), referred.organ());
        slots.put("items", items(referred.items()));
        slots.put("itemCount", referred.items().size());
        slots.put(
                "drafts",
                context.listOrNone(referred.drafts().stream().map(Symbol::value).toList()));
        slots.put("draftCount", referred.drafts().size());
        return Spoken.words(messages.say("referred-to-organ", slots));
    }

    Spoken say(OrganChairsElected elected) {
        Map<String, Object> slots = named(context.slots(elected.when()), elected.organ());
        slots.put("chairs", persons(elected.chairs()));
        slots.put("count", elected.chairs().size());
        slots.put("own", yes(elected.own()));
        return Spoken.words(messages.say("organ-chairs-elected", slots));
    }

    Spoken say(OrganQuorumSet set) {
        Map<String, Object> slots = named(context.slots(set.when()), set.organ());
        slots.put("debate", share(set.quorum().debate()));
        slots.put("decision", share(set.quorum().decision()));
        return Spoken.words(messages.say("organ-quorum-set", slots));
    }

    private String share(Share share) {
        String orMore = yes(share.orMore());
        return messages.say(
                "share",
                Map.of(
                        "share", "of_%d_%d_%s".formatted(share.numerator(), share.denominator(), orMore),
                        "orMore", orMore,
                        "numerator", share.numerator(),
                        "denominator", share.denominator()));
    }

    Spoken say(OrganMet met) {
        Map<String, Object> slots = named(context.slots("meetings", met.meetings()), met.organ());
        slots.put("meetingsSpelt", context.grammar.count(met.meetings()));
        return Spoken.words(messages.say("organ-met", slots));
    }

    Spoken say(OrganMetBetweenSessions met) {
        Map<String, Object> slots =
                named(context.slots("meetings", context.grammar.meetings(met.meetings())), met.organ());
        slots.put("count", met.meetings().size());
        slots.put("dates", context.grammar.dates(met.on()));
        return Spoken.words(messages.say("organ-met.between-sessions", slots));
    }

    Spoken say(OrganReported reported) {
        OrganEvent.OrganReported report = reported.report();
        Map<String, Object> slots = named(context.slots(reported.when()), report.organ());
        slots.put("by", report.by() == null ? "none" : context.person(report.by()));
        slots.put(
                "document",
                report.document() == null ? "none" : report.document().value());
        return Spoken.words(messages.say("organ-reported", slots));
    }

    Spoken say(OrganDissolved dissolved) {
        return Spoken.words(messages.say("organ-dissolved", named(context.slots(dissolved.when()), dissolved.organ())));
    }

    private Map<String, Object> named(Map<String, Object> slots, SubsidiaryOrgan organ) {
        String name = context.organ(organ);
        slots.put("name", name);
        slots.put("nameCapital", capital(name));
        return slots;
    }

    private String persons(List<Person> persons) {
        return context.listOrNone(persons.stream().map(context::person).toList());
    }

    private String items(List<ItemNumber> items) {
        return context.listOrNone(items.stream().map(context::item).toList());
    }
}
