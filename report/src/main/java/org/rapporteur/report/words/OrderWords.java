package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.endsASentence;
import static org.rapporteur.report.words.WritingContext.selector;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.value.Question;
import org.rapporteur.report.outline.Passage.AppealDecided;
import org.rapporteur.report.outline.Passage.AppealMade;
import org.rapporteur.report.outline.Passage.PointRaised;
import org.rapporteur.report.outline.Passage.Ruled;
import org.rapporteur.report.outline.Passage.TakenBack;

/** Words on points of order, rulings and appeals. */
final class OrderWords {
    private final WritingContext context;
    private final ReportMessages messages;
    private final VotingWords voting;

    OrderWords(WritingContext context, VotingWords voting) {
        this.context = context;
        this.messages = context.messages;
        this.voting = voting;
    }

    Spoken say(PointRaised raised) {
        PointOfOrderRaised point = raised.point();
        Map<String, Object> slots = context.slotsInOrgan(raised.when());
        slots.put("by", context.names.of(point.by()));
        slots.put("question", name(point.concerning()));
        slots.put("text", context.wordsOrNone(point.text()));
        slots.put("stop", yes(!VotingWords.endsAsItEnds(point.concerning())));
        return Spoken.words(messages.say("point-of-order", slots));
    }

    Spoken say(Ruled ruled) {
        RulingMade ruling = ruled.ruling();
        Map<String, Object> slots = context.slotsInOrgan(ruled.when());
        slots.put("goesOn", yes(ruled.goesOn()));
        String words = context.wordsOrNone(ruling.ruling());
        slots.put("ruling", words);
        slots.put("question", name(ruling.on()));
        slots.put("matter", ruling.matter() == null ? "none" : selector(ruling.matter()));
        slots.put("stop", yes(!endsASentence(words)));
        return Spoken.words(messages.say("ruling", slots));
    }

    Spoken say(AppealMade made) {
        return Spoken.words(messages.say("appeal", context.slots("by", context.names.of(made.by()))));
    }

    Spoken say(AppealDecided decided) {
        Map<String, Object> slots =
                context.slots("outcome", selector(decided.decision().outcome()));
        slots.put(
                "how",
                voting.how(decided.decision().decision(), decided.decision().outcome()));
        slots.put("why", voting.why(decided.decision()));
        return Spoken.words(messages.say("appeal.decided", slots));
    }

    Spoken say(TakenBack back) {
        Map<String, Object> slots = context.slots("ruling", yes(back.ruling()));
        context.putOrgan(slots, back.meeting());
        return Spoken.words(messages.say("appeal.taken-back", slots));
    }

    private String name(@Nullable Question question) {
        return question == null ? "none" : voting.name(question);
    }
}
