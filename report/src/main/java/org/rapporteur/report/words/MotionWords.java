package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.endsASentence;
import static org.rapporteur.report.words.WritingContext.selector;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.report.outline.Passage.MotionDecided;
import org.rapporteur.report.outline.Passage.Moved;
import org.rapporteur.report.outline.Passage.SpokenOn;

/** Words on procedural motions. */
final class MotionWords {
    private final WritingContext context;
    private final ReportMessages messages;
    private final VotingWords voting;

    MotionWords(WritingContext context, VotingWords voting) {
        this.context = context;
        this.messages = context.messages;
        this.voting = voting;
    }

    Spoken say(Moved moved) {
        MotionMade motion = moved.motion();
        Map<String, Object> slots = context.slotsInOrgan(moved.when());
        slots.put("by", context.names.of(motion.by()));
        slots.put("rule", context.ruleOn(motion.kind()));
        String name = name(motion);
        slots.put("motion", name);
        slots.put("stop", yes(!motion.kind().about().isInWords() || !endsASentence(name)));
        return Spoken.words(messages.say("motion.made", slots));
    }

    Spoken say(SpokenOn spoken) {
        Map<String, Object> slots = context.slots("for", list(spoken.inFavour()));
        slots.put("forCount", spoken.inFavour().size());
        slots.put("against", list(spoken.against()));
        slots.put("againstCount", spoken.against().size());
        return Spoken.words(messages.say("motion.spoken-on", slots));
    }

    Spoken say(MotionDecided decided) {
        Map<String, Object> slots = context.slotsInOrgan(decided.when());
        slots.put("goesOn", yes(decided.sameMeeting()));
        slots.put("outcome", selector(decided.decision().outcome()));
        slots.put(
                "how",
                voting.how(decided.decision().decision(), decided.decision().outcome()));
        slots.put("why", voting.why(decided.decision()));
        // An organ leaves what comes of the draft to the body.
        boolean ofTheBody = decided.when().organBesideThePlenary().isEmpty();
        slots.put("kind", ofTheBody ? selector(decided.kind()) : "none");
        return Spoken.words(messages.say("motion.decided", slots));
    }

    Spoken sayWithdrawn() {
        return Spoken.words(messages.say("motion.withdrawn", context.slots()));
    }

    private String list(List<ParticipantCode> speakers) {
        return context.listOrNone(context.names.of(speakers));
    }

    private String name(MotionMade motion) {
        Map<String, Object> slots = context.slots("text", motion.text() == null ? "" : context.names.in(motion.text()));
        context.putOrgan(slots, motion.meeting());
        if (motion.draft() != null) {
            context.index.draft(motion.draft()).ifPresent(draft -> {
                slots.put("symbol", draft.symbol().value());
                slots.put("draft", context.kind(draft.tabled().kind()));
                slots.put("title", context.names.in(draft.tabled().title()));
            });
        }
        if (motion.about() != null) {
            slots.put("item", context.item(motion.about()));
        }
        return messages.say("motion.name." + choice(motion.kind()), slots);
    }
}
