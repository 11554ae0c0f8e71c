package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.yes;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.WorkingGroupCode;
import org.rapporteur.report.outline.Passage.AnnualMeetingsEncouraged;
import org.rapporteur.report.outline.Passage.GroupEstablished;
import org.rapporteur.report.outline.Passage.GroupMadeStanding;
import org.rapporteur.report.outline.Passage.GroupSession;
import org.rapporteur.report.outline.Passage.GroupSessions;

/** Words on the mandates and sessions of working groups. */
final class WorkingGroupWords {
    private final WritingContext context;
    private final ReportMessages messages;

    WorkingGroupWords(WritingContext context) {
        this.context = context;
        this.messages = context.messages;
    }

    Spoken say(GroupEstablished established) {
        Map<String, Object> slots = withBasis(context.slots("group", name(established.group())), established.basis());
        return Spoken.words(messages.say("group-established", slots));
    }

    Spoken say(GroupMadeStanding standing) {
        Map<String, Object> slots = withBasis(context.slots("group", name(standing.group())), standing.basis());
        slots.put("cited", yes(standing.citedBefore()));
        return Spoken.words(messages.say("group-made-standing", slots));
    }

    Spoken say(AnnualMeetingsEncouraged encouraged) {
        List<String> groups = encouraged.groups().stream().map(this::spoken).toList();
        Map<String, Object> slots = withBasis(context.slots("groups", context.list(groups)), encouraged.basis());
        slots.put("cited", yes(encouraged.citedBefore()));
        return Spoken.words(messages.say("annual-meetings-encouraged", slots));
    }

    Spoken say(GroupSessions sessions) {
        Map<String, Object> slots = context.slots("group", name(sessions.group()));
        slots.put("held", sessions(sessions, true));
        slots.put("planned", sessions(sessions, false));
        slots.put("count", sessions.sessions().size());
        slots.put(
                "symbols",
                context.list(sessions.sessions().stream()
                        .map(session -> session.report().value())
                        .toList()));
        slots.put("basis", sessions.basis().map(this::cite).orElse("none"));
        return Spoken.words(messages.say("group-sessions", slots));
    }

    private String sessions(GroupSessions sessions, boolean held) {
        List<String> told = sessions.sessions().stream()
                .filter(session -> session.held() == held)
                .map(this::session)
                .toList();
        return told.isEmpty() ? "none" : String.join(context.joint("group-session.joint"), told);
    }

    private String session(GroupSession session) {
        return messages.say(
                session.held() ? "group-session.held" : "group-session.planned",
                Map.of(
                        "number", context.grammar.workingGroupSession(session.number()),
                        "dates", context.grammar.periods(List.of(session.dates()))));
    }

    private String cite(EarlierText text) {
        return messages.say("earlier-text", withBasis(context.slots(), text));
    }

    private Map<String, Object> withBasis(Map<String, Object> slots, EarlierText basis) {
        slots.put("kind", context.kind(basis.kind()));
        slots.put("number", basis.number().toString());
        slots.put("about", context.names.in(basis.about()));
        return slots;
    }

    private String spoken(WorkingGroupCode group) {
        return messages.say("working-group.name", Map.of("name", name(group)));
    }

    private String name(WorkingGroupCode group) {
        return context.names.in(context.body().workingGroup(group).orElseThrow().name());
    }
}
