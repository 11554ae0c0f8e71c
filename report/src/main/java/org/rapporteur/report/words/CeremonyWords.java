package org.rapporteur.report.words;

import java.util.Map;
import org.rapporteur.report.outline.Passage.CeremonyHeld;
import org.rapporteur.report.outline.Passage.GuestsHeard;
import org.rapporteur.report.outline.Passage.MessageDelivered;
import org.rapporteur.report.outline.Passage.SilenceObserved;

/** Words on silence, tributes, videos, messages and guests. */
final class CeremonyWords {
    private final WritingContext context;
    private final ReportMessages messages;

    CeremonyWords(WritingContext context) {
        this.context = context;
        this.messages = context.messages;
    }

    Spoken say(SilenceObserved observed) {
        Map<String, Object> slots = context.slots(observed.when());
        slots.put("minutes", observed.minutes());
        slots.put("minutesSpelt", context.grammar.count(observed.minutes()));
        slots.put("memory", context.wordsOrNone(observed.inMemoryOf()));
        return Spoken.words(messages.say("silence-observed", slots));
    }

    Spoken say(CeremonyHeld held) {
        Map<String, Object> slots = context.slots(held.when());
        slots.put("subject", context.names.in(held.subject()));
        return Spoken.words(messages.say("ceremony-held." + WritingContext.choice(held.kind()), slots));
    }

    Spoken say(MessageDelivered delivered) {
        Map<String, Object> slots = context.slots("sender", context.names.in(delivered.sender()));
        slots.put("reader", context.wordsOrNone(delivered.readBy()));
        return Spoken.words(messages.say("message-delivered", slots));
    }

    Spoken say(GuestsHeard heard) {
        Map<String, Object> slots = context.slots(heard.when());
        slots.put(
                "guests",
                context.list(heard.guests().stream().map(context.names::in).toList()));
        slots.put("count", heard.guests().size());
        return Spoken.words(messages.say("guests-heard", slots));
    }
}
