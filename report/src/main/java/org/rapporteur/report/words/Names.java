package org.rapporteur.report.words;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Form;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.facts.FactIndex;

/**
 * One name per participant, in full where it is first used, the same everywhere after. Remembers what it has named, so
 * there is one for each document being written.
 */
final class Names {
    private final Directory directory;
    private final Language language;
    private final ReportMessages messages;
    private final List<Language> languages;
    private final Map<ParticipantCode, Delegation> registered;
    private final Set<ParticipantCode> mentioned = new HashSet<>();

    Names(FactIndex index, ReportMessages messages) {
        this.directory = index.body().directory();
        this.language = messages.language();
        this.messages = messages;
        this.languages = index.body().languages();
        this.registered = index.delegations().stream()
                .collect(Collectors.toMap(Delegation::code, Function.identity(), (first, again) -> first));
    }

    /** As it stands in a sentence. */
    String of(ParticipantCode participant) {
        boolean first = mentioned.add(participant);
        return ownName(participant, first).orElseGet(() -> known(participant, first ? Form.FULL : Form.TEXT));
    }

    List<String> of(List<ParticipantCode> participants) {
        return participants.stream().map(this::of).toList();
    }

    /** As they stand in a sentence that lists them: in English alphabetical order whatever the language. */
    List<String> inOrder(List<ParticipantCode> participants) {
        return of(participants.stream().sorted(inEnglishOrder()).toList());
    }

    /** Whoever is not in the directory comes after those who are. */
    Comparator<ParticipantCode> inEnglishOrder() {
        Comparator<ParticipantCode> inOrder = directory.compareInEnglishOrder();
        Predicate<ParticipantCode> known = code -> directory.participant(code).isPresent();
        return Comparator.<ParticipantCode, Boolean>comparing(code -> !known.test(code))
                .thenComparing((one, other) -> known.test(one) ? inOrder.compare(one, other) : one.compareTo(other));
    }

    /** As it stands in brackets behind a person's name; no mention that later ones could refer to. */
    String label(ParticipantCode participant) {
        return ownName(participant, false).orElseGet(() -> known(participant, Form.LIST));
    }

    /** A code that nobody bears stands as it was given. */
    private String known(ParticipantCode participant, Form form) {
        return directory
                .participant(participant)
                .map(known -> known.names().inAny(language, form))
                .orElse(participant.value());
    }

    String of(GroupCode group) {
        return directory
                .group(group)
                .map(known -> known.names().inAny(language, Form.TEXT))
                .orElse(group.value());
    }

    /** Words that were not given in the language of the report stand in one they were given in, and say in which. */
    String in(Wording wording) {
        return wording.in(language).orElseGet(() -> inAnother(wording));
    }

    private String inAnother(Wording wording) {
        Language other = wording.insteadIn(languages);
        return messages.say(
                "words.other-language",
                Map.of("words", wording.in(other).orElseThrow(), "language", messages.name(other)));
    }

    private Optional<String> ownName(ParticipantCode participant, boolean first) {
        return Optional.ofNullable(registered.get(participant))
                .flatMap(delegation -> delegation.ownName().map(name -> spoken(delegation, name, first)));
    }

    private String spoken(Delegation delegation, Wording name, boolean first) {
        return delegation
                .ownShortName()
                .map(brief ->
                        first ? messages.say("name.first", Map.of("name", in(name), "brief", in(brief))) : in(brief))
                .orElseGet(() -> in(name));
    }
}
