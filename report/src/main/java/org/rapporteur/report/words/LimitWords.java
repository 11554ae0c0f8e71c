package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.selector;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.Map;
import org.rapporteur.events.value.Decision;
import org.rapporteur.report.outline.Passage.ListClosed;
import org.rapporteur.report.outline.Passage.TimeLimited;

/** Words on limits to a debate. */
final class LimitWords {
    private final WritingContext context;
    private final VotingWords voting;

    LimitWords(WritingContext context, VotingWords voting) {
        this.context = context;
        this.voting = voting;
    }

    Spoken say(ListClosed list) {
        Map<String, Object> slots = context.slots(list.when());
        slots.put("item", context.item(list.item()));
        slots.put("closed", yes(list.closed()));
        return Spoken.words(context.messages.say("list-of-speakers", slots));
    }

    Spoken say(TimeLimited limited) {
        Map<String, Object> slots = context.slots(limited.when());
        slots.put("how", voting.how(Decision.in(limited.mode())));
        slots.put("scope", selector(limited.scope()));
        slots.put("minutes", limited.minutes());
        slots.put("times", limited.times().orElse(0));
        return Spoken.words(context.messages.say("time-limited", slots));
    }
}
