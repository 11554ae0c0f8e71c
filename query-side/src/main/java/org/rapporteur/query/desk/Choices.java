package org.rapporteur.query.desk;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.SessionView;

/**
 * What the fields of forms can be filled with, by the kind of value a field takes: codes, and names beside them; the
 * last of very many.
 */
final class Choices {
    /** Nobody looks through more; a field takes what is not among them too. */
    private static final int MOST = 1000;

    private Choices() {}

    /** A value as it is posted, and its name. */
    record Choice(String value, String name) {}

    static Map<String, List<Choice>> of(Situation situation, Words words) {
        return Stream.of(inTheSession(situation, words), ofTheBody(situation.body(), words))
                .flatMap(choices -> choices.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, kind -> last(kind.getValue())));
    }

    private static List<Choice> last(List<Choice> choices) {
        return choices.subList(Math.max(0, choices.size() - MOST), choices.size());
    }

    private static Map<String, List<Choice>> ofTheBody(BodyProfile body, Words words) {
        return Map.of(
                "WorkingGroupCode",
                        body.workingGroups().stream()
                                .map(group -> new Choice(group.code().value(), words.of(group.name())))
                                .toList(),
                "Category",
                        body.categories().stream()
                                .map(capacity -> new Choice(capacity.code().value(), words.of(capacity.code())))
                                .toList(),
                "DocumentKind",
                        body.documents().stream()
                                .map(known -> new Choice(known.code().value(), words.of(known.code())))
                                .toList(),
                "DraftKind",
                        body.texts().stream()
                                .map(known -> new Choice(known.code().value(), words.of(known.code())))
                                .toList(),
                "OfficeCode",
                        body.offices().stream()
                                .map(office -> new Choice(office.code().value(), words.of(office.name())))
                                .toList());
    }

    private static Map<String, List<Choice>> inTheSession(Situation situation, Words words) {
        SessionView view = situation.view();
        return Map.of(
                "ParticipantCode", participants(situation, words).toList(),
                "Symbol",
                        Stream.concat(
                                        view.drafts().tabled().stream()
                                                .flatMap(draft -> draft.symbols().stream()
                                                        .map(symbol ->
                                                                new Choice(symbol.value(), words.of(draft.title())))),
                                        view.documents().issued().stream()
                                                .map(document -> new Choice(
                                                        document.symbol().value(), words.of(document.kind()))))
                                .toList(),
                "ItemNumber",
                        view.agenda().items().stream()
                                .map(item -> new Choice(item.number().value(), words.of(item.title())))
                                .toList(),
                "MeetingNumber",
                        Stream.concat(
                                        view.meetings().held().stream().map(Meeting::number),
                                        Stream.<Organ>concat(
                                                        Stream.of(StandingOrgan.values()),
                                                        view.organs().existing())
                                                .flatMap(organ -> situation.nextOf(organ).stream()))
                                .map(number -> new Choice(number.toString(), words.of(number)))
                                .toList(),
                "SubsidiaryOrgan",
                        view.organs().all().stream()
                                .map(organ -> new Choice(organ.organ().code(), words.of(organ.name())))
                                .toList(),
                "officer",
                        view.bureau().officers().stream()
                                .map(elected -> new Choice(
                                        elected.officer().name(),
                                        words.of(elected.officer().office())))
                                .toList());
    }

    /** Those registered; before anybody is, every State. */
    private static Stream<Choice> participants(Situation situation, Words words) {
        List<Choice> registered = situation.view().attendance().registered().stream()
                .flatMap(category -> category.delegations().stream())
                .map(delegation -> new Choice(delegation.code().value(), words.of(delegation)))
                .toList();
        return registered.isEmpty()
                ? situation.body().directory().states().stream()
                        .map(state -> new Choice(state.code().value(), words.of(state.code())))
                : registered.stream();
    }
}
