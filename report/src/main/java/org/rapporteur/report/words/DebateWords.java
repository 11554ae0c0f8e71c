package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.value.ChairRole;
import org.rapporteur.events.value.WorkingGroupChair;
import org.rapporteur.report.outline.Intervention;
import org.rapporteur.report.outline.Passage.ChairStatement;
import org.rapporteur.report.outline.Passage.ChairsIntroduced;
import org.rapporteur.report.outline.Passage.GeneralDebate;
import org.rapporteur.report.outline.Passage.Presided;
import org.rapporteur.report.outline.Passage.RepliesMade;
import org.rapporteur.report.outline.Passage.SecretariatIntroduced;
import org.rapporteur.report.outline.Passage.Spoke;
import org.rapporteur.report.outline.Passage.YouthOutcome;

/** Words on what was said. */
final class DebateWords {
    private final WritingContext context;
    private final ReportMessages messages;
    private final SpeakerWords speakers;

    DebateWords(WritingContext context, SpeakerWords speakers) {
        this.context = context;
        this.messages = context.messages;
        this.speakers = speakers;
    }

    Spoken say(GeneralDebate debate) {
        List<String> titles = debate.speakers().stream().map(speakers::byTitle).toList();
        return Spoken.words(
                messages.say("general-debate", context.slots("speakers", context.grammar.longList(titles))));
    }

    Spoken say(Spoke spoke) {
        List<String> named = spoke.speakers().stream().map(speakers::inDebate).toList();
        boolean few = named.size() <= (spoke.voice().isOfParties() ? 7 : 3);
        boolean afterColon = !few && !spoke.voice().isOfParties();
        Map<String, Object> slots =
                context.slots("speakers", afterColon ? context.grammar.enumerated(named) : context.list(named));
        slots.put("count", named.size());
        slots.put("also", yes(spoke.also()));
        slots.put("organizations", yes(spoke.speakers().stream().anyMatch(Intervention::forMemberStates)));
        slots.put(
                "own", yes(context.body().principal().flatMap(Capacity::several).isPresent()));
        slots.put("category", context.wordsOrNone(spoke.voice().together().orElse(null)));
        String number = few ? ".few" : ".many";
        String particular = "spoke." + spoke.voice().choice() + number;
        return Spoken.words(messages.say(messages.has(particular) ? particular : "spoke.kind" + number, slots));
    }

    Spoken say(RepliesMade replies) {
        Map<String, Object> slots = context.withRule(
                context.slots("speakers", context.list(context.names.of(replies.speakers()))),
                RuleTopic.RIGHT_OF_REPLY);
        slots.put("count", replies.speakers().size());
        return Spoken.words(messages.say("replies", slots));
    }

    Spoken say(YouthOutcome outcome) {
        Map<String, Object> slots = context.slots("date", context.grammar.dates(List.of(outcome.consultation())));
        slots.put("persons", outcome.persons());
        slots.put("organization", context.names.of(outcome.organization()));
        return Spoken.words(messages.say("youth-outcome", slots));
    }

    Spoken say(Presided presided) {
        Map<String, Object> slots = context.slots(
                "meetings", context.grammar.meetings(presided.when().numbers()));
        slots.put("organ", presided.when().organ().map(context::organ).orElse("none"));
        slots.put("office", context.office(presided.officer().office()));
        slots.put("officer", context.officer(presided.officer()));
        return Spoken.words(messages.say(presided.takingOver() ? "presided.taking-over" : "presided", slots));
    }

    Spoken say(SecretariatIntroduced introduction) {
        Map<String, Object> slots = context.slots("persons", introduction.persons());
        slots.put("role", choice(introduction.role()));
        if (introduction.onBehalfOf().isEmpty()) {
            return Spoken.words(messages.say("secretariat-introduced", slots));
        }
        slots.put("others", chairs(introduction.onBehalfOf()));
        return Spoken.words(messages.say("secretariat-introduced.also-for", slots));
    }

    /** @param afterOthers whether the paragraph begins with another introduction */
    Spoken say(ChairsIntroduced introduction, boolean afterOthers) {
        List<String> statements =
                introduction.statements().stream().map(this::statement).toList();
        boolean forOthers = introduction.statements().stream()
                .anyMatch(said -> !said.onBehalfOf().isEmpty());
        String formula =
                afterOthers ? forOthers ? "chairs-introduced" : "chairs-introduced.also" : "chairs-introduced.alone";
        Map<String, Object> slots = context.slots("speakers", context.list(statements));
        slots.put("count", statements.size());
        return Spoken.words(messages.say(formula, slots));
    }

    private String statement(ChairStatement said) {
        String chair = chair(said.speaker());
        return said.onBehalfOf().isEmpty()
                ? messages.say("chair.speaker", Map.of("chair", chair))
                : messages.say(
                        "chair.for-others",
                        Map.of("chair", chair, "other", other(said), "others", chairs(said.onBehalfOf())));
    }

    private static String other(ChairStatement said) {
        boolean forFellow = said.onBehalfOf().stream().anyMatch(chair -> chair.role() == ChairRole.OTHER_CO_CHAIR);
        if (forFellow) {
            return "co";
        }
        return said.speaker().role() == ChairRole.CHAIR ? "chair" : "none";
    }

    String chairs(List<WorkingGroupChair> chairs) {
        return context.list(chairs.stream().map(this::chair).toList());
    }

    String chair(WorkingGroupChair chair) {
        Map<String, Object> slots = context.slots(
                "group",
                context.names.in(
                        context.body().workingGroup(chair.group()).orElseThrow().name()));
        slots.put("sessions", sessions(chair.sessions()));
        return messages.say("chair." + choice(chair.role()), slots);
    }

    private String sessions(List<Integer> sessions) {
        if (sessions.isEmpty()) {
            return messages.say("chair.general");
        }
        List<String> numbers =
                sessions.stream().map(context.grammar::workingGroupSession).toList();
        return messages.say("chair.sessions", Map.of("numbers", context.list(numbers), "count", sessions.size()));
    }
}
