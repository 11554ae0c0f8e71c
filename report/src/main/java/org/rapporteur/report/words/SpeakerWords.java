package org.rapporteur.report.words;

import static org.rapporteur.report.words.Diction.selector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.report.outline.Intervention;

/** How a speaker is named in a list. */
final class SpeakerWords {
    private final Diction diction;
    private final Formulas formulas;

    SpeakerWords(Diction diction) {
        this.diction = diction;
        this.formulas = diction.formulas;
    }

    /** By the participant: "the European Union (also on behalf of its member States)". */
    String inDebate(Intervention speaker) {
        String name = diction.names.of(speaker.speaker());
        return formulas.say("speaker", Map.of("name", name, "aside", aside(speaker, name, "aside.member-states")));
    }

    /** As the representative who made an opening statement. */
    String inOpening(Intervention speaker) {
        String name = diction.names.of(speaker.speaker());
        return formulas.say(
                "opening.delegation",
                Map.of("name", name, "aside", aside(speaker, name, "aside.opening.member-states")));
    }

    /** By the office of the person who spoke: "the Minister of Justice of Italy". */
    String byTitle(Intervention speaker) {
        String state = diction.names.of(speaker.speaker());
        return formulas.say(
                "speaker",
                Map.of(
                        "name", titled(speaker.title(), state),
                        "aside", aside(speaker, state, "aside.member-states")));
    }

    private String titled(@Nullable SpeakerTitle title, String state) {
        if (title == null) {
            return formulas.say("title.plain", Map.of("state", state));
        }
        String words = diction.names.in(title.function());
        String ofState = words.contains("{state}")
                ? words.replace("{state}", state)
                : formulas.say("title.of-state", Map.of("state", state, "function", words));
        String ranked = formulas.say("title.article", Map.of("title", ofState))
                + formulas.say("title.rank", Map.of("rank", title.rank() == null ? "none" : selector(title.rank())));
        return title.representedByAnother() ? formulas.say("title.represented", Map.of("title", ranked)) : ranked;
    }

    private String aside(Intervention speaker, String name, String forMemberStates) {
        List<String> asides = new ArrayList<>();
        if (!speaker.onBehalfOf().isEmpty()) {
            List<String> groups =
                    speaker.onBehalfOf().stream().map(diction.names::of).toList();
            asides.add(formulas.say("aside.groups", Map.of("groups", diction.list(groups))));
        }
        if (speaker.forMemberStates()) {
            asides.add(formulas.say(forMemberStates, Map.of("name", name)));
        }
        if (!speaker.alignedWith().isEmpty()) {
            asides.add(formulas.say(
                    "aside.aligned",
                    Map.of(
                            "aligned", diction.list(diction.names.of(speaker.alignedWith())),
                            "count", speaker.alignedWith().size())));
        }
        if (speaker.delivery() == Delivery.BY_VIDEO) {
            asides.add(formulas.say("aside.video"));
        }
        if (speaker.readOutBy() != null) {
            asides.add(formulas.say("aside.read-out", Map.of("name", diction.names.of(speaker.readOutBy()))));
        }
        return asides.isEmpty()
                ? ""
                : formulas.say("aside", Map.of("asides", String.join(formulas.say("aside.separator"), asides)));
    }
}
