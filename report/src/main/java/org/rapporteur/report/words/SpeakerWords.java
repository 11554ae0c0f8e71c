package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.selector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.report.outline.Intervention;

/** How a speaker is named in a list. */
final class SpeakerWords {
    private final WritingContext context;
    private final ReportMessages messages;

    SpeakerWords(WritingContext context) {
        this.context = context;
        this.messages = context.messages;
    }

    /** By the participant: "the European Union (also on behalf of its member States)". */
    String inDebate(Intervention speaker) {
        String name = context.names.of(speaker.speaker());
        return messages.say("speaker", Map.of("name", name, "aside", aside(speaker, name, "aside.member-states")));
    }

    /** The same where a statement was submitted in writing, and the sentence says so. */
    String inWriting(Intervention speaker) {
        return inDebate(speaker.delivered(Delivery.IN_PERSON));
    }

    /** As the representative who made an opening statement. */
    String inOpening(Intervention speaker) {
        String name = context.names.of(speaker.speaker());
        return messages.say(
                "opening.delegation",
                Map.of("name", name, "aside", aside(speaker, name, "aside.opening.member-states")));
    }

    /** By the office of the person who spoke: "the Minister of Justice of Italy". */
    String byTitle(Intervention speaker) {
        String state = context.names.of(speaker.speaker());
        return messages.say(
                "speaker",
                Map.of(
                        "name", titled(speaker.title(), state),
                        "aside", aside(speaker, state, "aside.member-states")));
    }

    private String titled(@Nullable SpeakerTitle title, String state) {
        if (title == null) {
            return messages.say("title.plain", Map.of("state", state));
        }
        String words = context.names.in(title.function());
        String ofState = words.contains("{state}")
                ? words.replace("{state}", state)
                : messages.say("title.of-state", Map.of("state", state, "function", words));
        String ranked = messages.say("title.article", Map.of("title", ofState))
                + messages.say("title.rank", Map.of("rank", title.rank() == null ? "none" : selector(title.rank())));
        return title.representedByAnother() ? messages.say("title.represented", Map.of("title", ranked)) : ranked;
    }

    private String aside(Intervention speaker, String name, String forMemberStates) {
        List<String> asides = new ArrayList<>();
        if (!speaker.onBehalfOf().isEmpty()) {
            List<String> groups =
                    speaker.onBehalfOf().stream().map(context.names::of).toList();
            asides.add(messages.say("aside.groups", Map.of("groups", context.list(groups))));
        }
        if (speaker.forMemberStates()) {
            asides.add(messages.say(forMemberStates, Map.of("name", name)));
        }
        if (!speaker.alignedWith().isEmpty()) {
            asides.add(messages.say(
                    "aside.aligned",
                    Map.of(
                            "aligned", context.list(context.names.of(speaker.alignedWith())),
                            "count", speaker.alignedWith().size())));
        }
        if (speaker.delivery() == Delivery.BY_VIDEO) {
            asides.add(messages.say("aside.video"));
        }
        if (speaker.delivery() == Delivery.IN_WRITING) {
            asides.add(messages.say("aside.in-writing"));
        }
        if (speaker.readOutBy() != null) {
            asides.add(messages.say("aside.read-out", Map.of("name", context.names.of(speaker.readOutBy()))));
        }
        return asides.isEmpty()
                ? ""
                : messages.say("aside", Map.of("asides", String.join(messages.say("aside.separator"), asides)));
    }
}
