package org.rapporteur.report.words;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.report.outline.Passage.AdmissionObjectedTo;
import org.rapporteur.report.outline.Passage.ParticipantWithdrawn;
import org.rapporteur.report.outline.Passage.VotingRightsRestored;
import org.rapporteur.report.outline.Passage.VotingRightsSuspended;

/** Words on to whom was objected, who has no vote, and who left. */
final class StandingWords {
    private final WritingContext context;

    StandingWords(WritingContext context) {
        this.context = context;
    }

    Spoken say(AdmissionObjectedTo objection) {
        Map<String, Object> slots = context.slots("by", context.names.of(objection.by()));
        slots.put("participant", context.names.of(objection.of()));
        slots.put("ground", context.phraseOrNone(objection.ground()));
        return Spoken.words(context.messages.say("admission-objected-to", slots));
    }

    Spoken say(VotingRightsSuspended suspended) {
        Map<String, Object> slots = slots(suspended.participants());
        slots.put("why", context.phraseOrNone(suspended.why()));
        return Spoken.words(context.messages.say("voting-rights.suspended", slots));
    }

    Spoken say(VotingRightsRestored restored) {
        return Spoken.words(context.messages.say("voting-rights.restored", slots(restored.participants())));
    }

    Spoken say(ParticipantWithdrawn withdrawn) {
        Map<String, Object> slots = slots(List.of(withdrawn.participant()));
        slots.put("date", withdrawn.on() == null ? "none" : context.grammar.dates(List.of(withdrawn.on())));
        return Spoken.words(context.messages.say("participant-withdrawn", slots));
    }

    private Map<String, Object> slots(List<ParticipantCode> participants) {
        String named = context.list(context.names.inOrder(participants));
        Map<String, Object> slots = context.slots("participants", named);
        slots.put("participantsCapital", WritingContext.capital(named));
        return slots;
    }
}
