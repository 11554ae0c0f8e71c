package org.rapporteur.events.directory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;

/** Every State, integration organization and group the project has a name for. Immutable. */
public final class Directory {

    private final Map<ParticipantCode, State> states;
    private final Map<ParticipantCode, Organization> organizations;
    private final Map<GroupCode, Group> groups;
    private final Map<ParticipantCode, Integer> placeInEnglish;
    private final List<State> statesInEnglish;

    Directory(Collection<State> states, Collection<Organization> organizations, Collection<Group> groups) {
        this(states, organizations, groups, placesInEnglish(states, organizations));
    }

    Directory(
            Collection<State> states,
            Collection<Organization> organizations,
            Collection<Group> groups,
            Map<ParticipantCode, Integer> placeInEnglish) {
        this.states = byCode(states, State::code);
        this.organizations = byCode(organizations, Organization::code);
        this.groups = byCode(groups, Group::code);
        this.placeInEnglish = placeInEnglish;
        this.statesInEnglish = inEnglishOrder(this.states.values());
    }

    /** One that knows nobody. */
    static Directory empty() {
        return new Directory(List.of(), List.of(), List.of());
    }

    /** The same States and organizations, in other groups. */
    Directory withGroups(Collection<State> inThem, Collection<Group> others) {
        return new Directory(inThem, organizations.values(), others, placeInEnglish);
    }

    /** The directory that ships with the project, read on first use. */
    public static Directory standard() {
        return Standard.DIRECTORY;
    }

    /** All integration organizations, by their codes. */
    public List<Organization> organizations() {
        return organizations.values().stream()
                .sorted(comparing(Organization::code))
                .toList();
    }

    /** The State with this code; empty if there is none. */
    public Optional<State> state(ParticipantCode code) {
        return Optional.ofNullable(states.get(code));
    }

    /** The integration organization with this code; empty if there is none. */
    public Optional<Organization> organization(ParticipantCode code) {
        return Optional.ofNullable(organizations.get(code));
    }

    /** The State or organization with this code; empty if there is none. */
    public Optional<Participant> participant(ParticipantCode code) {
        return state(code).<Participant>map(state -> state).or(() -> organization(code));
    }

    /** All groups of States, by their codes. */
    public List<Group> groups() {
        return groups.values().stream()
                .sorted(comparing(group -> group.code().value()))
                .toList();
    }

    /** The regional or negotiating group with this code; empty if there is none. */
    public Optional<Group> group(GroupCode code) {
        return Optional.ofNullable(groups.get(code));
    }

    /**
     * Whether a participant may be one of a group of States: who belongs to it, and where a State belongs, is not
     * always known.
     */
    public boolean mayBelong(ParticipantCode code, GroupCode group) {
        return state(code)
                .filter(state ->
                        group(group).filter(one -> one.mayInclude(state)).isPresent())
                .isPresent();
    }

    /** Whether it is a group whose members are known: each State belongs to one of them at most. */
    public boolean isRegional(GroupCode group) {
        return group(group).filter(one -> one.kind() == GroupKind.REGIONAL).isPresent();
    }

    /** All States, in English alphabetical order. */
    public List<State> states() {
        return statesInEnglish;
    }

    /**
     * The name of a State or organization; throws {@link UnknownCode} or {@link MissingName}, never gives another
     * language's name.
     */
    public String name(ParticipantCode code, Language language, Form form) {
        return known(code).names().in(language, form);
    }

    /** The name of a group; throws {@link UnknownCode} or {@link MissingName}, never gives another language's name. */
    public String name(GroupCode code, Language language, Form form) {
        var group = group(code).orElseThrow(() -> new UnknownCode("group", code.value()));
        return group.names().in(language, form);
    }

    /** The regional group a State is elected from; empty for one that belongs to none and for an organization. */
    public Optional<Group> regionalGroup(ParticipantCode code) {
        return switch (known(code)) {
            case State state -> state.regionalGroup().flatMap(this::group);
            case Organization organization -> Optional.empty();
        };
    }

    /** The member States of an integration organization, in English alphabetical order. */
    public List<State> membersOf(ParticipantCode organization) {
        var members = organization(organization)
                .orElseThrow(() -> new UnknownCode("organization", organization.value()))
                .members();
        return inEnglishOrder(members.stream()
                .map(code -> state(code).orElseThrow(() -> new UnknownCode("State", code.value())))
                .toList());
    }

    /**
     * Orders States and organizations by their English names in lists, which is the order of sponsors in every
     * language; comparing a code the directory does not know throws {@link UnknownCode}.
     */
    public Comparator<ParticipantCode> compareInEnglishOrder() {
        return comparingInt(code -> placeInEnglish.get(known(code).code()));
    }

    private Participant known(ParticipantCode code) {
        return participant(code).orElseThrow(() -> new UnknownCode("State or organization", code.value()));
    }

    private List<State> inEnglishOrder(Collection<State> unordered) {
        return unordered.stream()
                .sorted(comparing(State::code, compareInEnglishOrder()))
                .toList();
    }

    static Map<ParticipantCode, Integer> placesInEnglish(
            Collection<State> states, Collection<Organization> organizations) {
        var byEnglishName = comparing(
                (Participant participant) -> participant.names().inAny(Language.ENGLISH, Form.LIST),
                Collator.getInstance(Locale.ENGLISH));
        var places = new HashMap<ParticipantCode, Integer>();
        Stream.<Participant>concat(states.stream(), organizations.stream())
                .sorted(byEnglishName)
                .forEach(participant -> places.put(participant.code(), places.size()));
        return Map.copyOf(places);
    }

    private static <C, E> Map<C, E> byCode(Collection<E> entries, Function<E, C> code) {
        return entries.stream().collect(toUnmodifiableMap(code, Function.identity()));
    }

    private static final class Standard {
        static final Directory DIRECTORY = DirectoryFiles.in("/directory").read();
    }
}
