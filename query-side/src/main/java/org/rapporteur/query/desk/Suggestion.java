package org.rapporteur.query.desk;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.FloorAct;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.query.phrasebook.PageWords;
import org.rapporteur.query.phrasebook.Words;

/**
 * What a line may mean.
 *
 * @param line the line written out
 * @param doubt the smaller, the likelier it is meant
 * @param phrase the message of the desk that says it in a sentence
 * @param particulars the values of its slots
 * @param acts what would be posted, in order; nothing while the line wants to go on
 */
record Suggestion(
        String line, int doubt, String phrase, Map<String, Object> particulars, List<? extends Command> acts) {
    Suggestion {
        particulars = Map.copyOf(particulars);
        acts = List.copyOf(acts);
    }

    /** That one act is meant, whose phrase has its name. */
    static Suggestion of(String line, int doubt, Map<String, Object> particulars, Command act) {
        return new Suggestion(line, doubt, ActCatalog.NAMES.nameOf(act.getClass()), particulars, List.of(act));
    }

    /** The same in a meeting that its acts have to name, if they have to. */
    Suggestion in(@Nullable MeetingNumber named) {
        return named == null
                ? this
                : new Suggestion(
                        line,
                        doubt,
                        phrase,
                        particulars,
                        acts.stream().map(act -> in(named, act)).toList());
    }

    /** An act from the floor of a meeting that it has to name, if it has to. */
    static Command in(@Nullable MeetingNumber named, Command act) {
        return named != null && act instanceof FloorAct unnamed && unnamed.meeting() == null ? unnamed.in(named) : act;
    }

    /** What it would post, in words. */
    String sentence(Words words, Locale locale) {
        Map<String, Object> slots = particulars.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, slot -> words.slot(slot.getValue())));
        return PageWords.in(locale).say("desk.say." + phrase, slots);
    }
}
