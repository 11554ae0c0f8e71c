package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.capital;
import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.selector;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.List;
import java.util.Map;
import org.rapporteur.report.outline.Passage.SaidFor;
import org.rapporteur.report.outline.Passage.SaidFor.About;
import org.rapporteur.report.outline.Passage.SaidFor.Around;
import org.rapporteur.report.outline.Passage.SecretariatAnswered;
import org.rapporteur.report.outline.Passage.SubmittedInWriting;
import org.rapporteur.report.outline.Voice;

/** Words on what was said for a purpose: explanations, reservations, what was to be in the report. */
final class PurposeWords {
    private final WritingContext context;
    private final ReportMessages messages;
    private final SpeakerWords speakers;

    PurposeWords(WritingContext context, SpeakerWords speakers) {
        this.context = context;
        this.messages = context.messages;
        this.speakers = speakers;
    }

    Spoken say(SaidFor said) {
        Map<String, Object> slots = who(
                said.voice(), said.speakers().stream().map(speakers::inDebate).toList());
        About about = said.about();
        slots.put("around", about == null ? "none" : around(about));
        slots.put("before", yes(about != null && about.before()));
        slots.put("agreed", yes(about != null && about.around() == Around.ADOPTION));
        slots.put("passage", context.wordsOrNone(said.passage()));
        slots.put("text", context.wordsOrNone(said.text()));
        slots.put("lead", messages.say("said-for.lead", slots));
        return Spoken.words(messages.say("said-for." + choice(said.purpose()), slots));
    }

    Spoken say(SubmittedInWriting submitted) {
        List<String> named =
                submitted.speakers().stream().map(speakers::inWriting).toList();
        return Spoken.words(messages.say("submitted-in-writing", who(submitted.voice(), named)));
    }

    Spoken say(SecretariatAnswered answered) {
        About about = answered.about();
        Map<String, Object> slots = context.slots("around", about == null ? "none" : around(about));
        slots.put("answer", selector(answered.answer()));
        slots.put("text", context.wordsOrNone(answered.text()));
        return Spoken.words(messages.say("secretariat-answered", slots));
    }

    private Map<String, Object> who(Voice voice, List<String> named) {
        Map<String, Object> slots = context.slots("speakers", context.list(named));
        slots.put("count", named.size());
        slots.put("voice", voice.choice().replace('-', '_'));
        String who = messages.say("said-for.who", slots);
        slots.put("who", who);
        slots.put("whoCapital", capital(who));
        return slots;
    }

    /** "Before the vote". */
    private String around(About about) {
        return messages.say(
                "said-for.around",
                Map.of(
                        "around", selector(about.around()),
                        "before", yes(about.before()),
                        "symbol", about.symbol().value(),
                        "kind", context.kind(about.kind())));
    }
}
