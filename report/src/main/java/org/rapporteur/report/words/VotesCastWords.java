package org.rapporteur.report.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.selector;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.directory.Participant;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Proxy;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.Weight;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.outline.Passage.VotesCast;

/** Words on who voted how, with how many votes, and for whom else. */
final class VotesCastWords {
    private final WritingContext context;
    private final ReportMessages messages;

    VotesCastWords(WritingContext context) {
        this.context = context;
        this.messages = context.messages;
    }

    /** The names below the sentence; what parties advised afterwards stands in footnotes and changes nothing. */
    Spoken say(VotesCast cast) {
        Map<String, Object> slots =
                context.slots("first", cast.first() == null ? "none" : context.names.label(cast.first()));
        RollCall roll = cast.vote().rollCall();
        slots.put("named", yes(roll != null));
        String said = messages.say("votes-cast", slots);
        List<String> besides =
                Stream.concat(several(cast.vote()), proxies(cast.vote())).toList();
        if (roll == null) {
            return new Spoken(
                    withFootnotes(
                            cast,
                            Stream.concat(Stream.of(said), besides.stream())
                                    .filter(sentence -> !sentence.isEmpty())
                                    .toList()),
                    List.of());
        }
        Stream<Entry> below = besides.stream().map(sentence -> new Entry("", List.of(new Inline.Words(sentence))));
        return new Spoken(
                withFootnotes(cast, List.of(said)),
                Stream.concat(lists(roll).stream(), below).toList());
    }

    private List<Inline> withFootnotes(VotesCast cast, List<String> sentences) {
        List<Inline> text = new ArrayList<>();
        text.add(new Inline.Words(String.join(context.space(), sentences)));
        cast.intentions()
                .forEach(intention -> text.add(context.footnotes.cite(List.of(new Inline.Words(messages.say(
                        "vote-intention",
                        Map.of(
                                "party", context.names.of(intention.party()),
                                "intended", selector(intention.intended()))))))));
        return text;
    }

    /** "The following had more than one vote: European Union (27)." */
    private Stream<String> several(Vote vote) {
        List<String> parties = Stream.concat(vote.severalVotes().stream(), usuallySeveral(vote))
                .sorted(Comparator.comparing(Weight::party, context.names.inEnglishOrder()))
                .map(weight -> messages.say(
                        "vote-several.party",
                        Map.of("party", context.names.label(weight.party()), "votes", weight.votes())))
                .toList();
        return parties.isEmpty()
                ? Stream.empty()
                : Stream.of(messages.say("vote-several", Map.of("parties", context.grammar.enumerated(parties))));
    }

    /** Those who voted and have more than one vote in any vote of the body, unless this one said otherwise. */
    private Stream<Weight> usuallySeveral(Vote vote) {
        RollCall roll = vote.rollCall();
        if (roll == null) {
            return Stream.empty();
        }
        Set<ParticipantCode> told = vote.weights().stream().map(Weight::party).collect(toSet());
        return Stream.of(Choice.values())
                .flatMap(choice -> roll.of(choice).orElse(List.of()).stream())
                .filter(name -> !told.contains(name))
                .flatMap(name -> context
                        .body()
                        .directory()
                        .participant(name)
                        .flatMap(Participant::weight)
                        .filter(votes -> votes > 1)
                        .map(votes -> new Weight(name, votes))
                        .stream());
    }

    /** "The vote of Chile was cast by Peru.", a sentence for each who voted for others. */
    private Stream<String> proxies(Vote vote) {
        Map<ParticipantCode, List<ParticipantCode>> cast = vote.proxies().stream()
                .distinct()
                .collect(groupingBy(Proxy::castBy, LinkedHashMap::new, mapping(Proxy::party, toList())));
        return cast.entrySet().stream().map(entry -> proxies(entry.getValue(), entry.getKey()));
    }

    private String proxies(List<ParticipantCode> parties, ParticipantCode castBy) {
        return messages.say(
                "vote-proxy",
                Map.of(
                        "count", parties.size(),
                        "parties", context.list(context.names.of(parties)),
                        "castBy", context.names.of(castBy)));
    }

    private List<Entry> lists(RollCall roll) {
        List<Entry> lists = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            boolean usual = choice != Choice.NOT_PARTICIPATING;
            roll.of(choice)
                    .filter(names -> usual || !names.isEmpty())
                    .ifPresent(names -> lists.add(list(choice(choice), names)));
        }
        if (roll.absent() != null && !roll.absent().isEmpty()) {
            lists.add(list("absent", roll.absent()));
        }
        return lists;
    }

    private Entry list(String key, List<ParticipantCode> names) {
        String listed = names.isEmpty()
                ? messages.say("votes-cast.none")
                : context.grammar.enumerated(names.stream()
                        .sorted(context.names.inEnglishOrder())
                        .map(context.names::label)
                        .toList());
        return new Entry(messages.say("votes-cast." + key), List.of(new Inline.Words(listed)));
    }
}
