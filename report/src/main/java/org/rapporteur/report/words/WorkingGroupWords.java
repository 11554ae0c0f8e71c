package org.rapporteur.report.words;

import static org.rapporteur.report.words.Diction.choice;
import static org.rapporteur.report.words.Diction.yes;

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
    private final Diction diction;
    private final Formulas formulas;

    WorkingGroupWords(Diction diction) {
        this.diction = diction;
        this.formulas = diction.formulas;
    }

    Spoken say(GroupEstablished established) {
        Map<String, Object> slots = withBasis(diction.slots("group", name(established.group())), established.basis());
        return Spoken.words(formulas.say("group-established", slots));
    }

    Spoken say(GroupMadeStanding standing) {
        Map<String, Object> slots = withBasis(diction.slots("group", name(standing.group())), standing.basis());
        slots.put("cited", yes(standing.citedBefore()));
        return Spoken.words(formulas.say("group-made-standing", slots));
    }

    Spoken say(AnnualMeetingsEncouraged encouraged) {
        List<String> groups = encouraged.groups().stream().map(this::spoken).toList();
        Map<String, Object> slots = withBasis(diction.slots("groups", diction.list(groups)), encouraged.basis());
        slots.put("cited", yes(encouraged.citedBefore()));
        return Spoken.words(formulas.say("annual-meetings-encouraged", slots));
    }

    Spoken say(GroupSessions sessions) {
        Map<String, Object> slots = diction.slots("group", name(sessions.group()));
        slots.put("held", sessions(sessions, true));
        slots.put("planned", sessions(sessions, false));
        slots.put("count", sessions.sessions().size());
        slots.put(
                "symbols",
                diction.list(sessions.sessions().stream()
                        .map(session -> session.report().value())
                        .toList()));
        slots.put("basis", sessions.basis().map(this::cite).orElse("none"));
        return Spoken.words(formulas.say("group-sessions", slots));
    }

    private String sessions(GroupSessions sessions, boolean held) {
        List<String> told = sessions.sessions().stream()
                .filter(session -> session.held() == held)
                .map(this::session)
                .toList();
        return told.isEmpty() ? "none" : String.join(diction.joint("group-session.joint"), told);
    }

    private String session(GroupSession session) {
        return formulas.say(
                session.held() ? "group-session.held" : "group-session.planned",
                Map.of(
                        "number", diction.grammar.workingGroupSession(session.number()),
                        "dates", diction.grammar.periods(List.of(session.dates()))));
    }

    private String cite(EarlierText text) {
        return formulas.say("earlier-text", withBasis(diction.slots(), text));
    }

    private Map<String, Object> withBasis(Map<String, Object> slots, EarlierText basis) {
        slots.put("kind", choice(basis.kind()));
        slots.put("number", basis.number().toString());
        slots.put("about", diction.names.in(basis.about()));
        return slots;
    }

    private String spoken(WorkingGroupCode group) {
        return formulas.say("working-group.name", Map.of("name", name(group)));
    }

    private String name(WorkingGroupCode group) {
        return diction.names.in(diction.body().workingGroup(group).orElseThrow().name());
    }
}
