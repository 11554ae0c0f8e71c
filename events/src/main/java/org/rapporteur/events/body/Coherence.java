package org.rapporteur.events.body;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.body.BodyProfile.Rotation;
import org.rapporteur.events.body.BodyProfile.WorkingGroup;
import org.rapporteur.events.directory.OwnGroup;
import org.rapporteur.events.directory.OwnParticipant;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import tools.jackson.databind.JsonNode;

/** Whether a profile holds together: what no schema says. */
public final class Coherence {
    private static final Pattern BLANK = Pattern.compile("\\{[^}]*}");
    private static final Set<String> BLANKS_OF_SYMBOLS = Set.of("{year}", "{session}");
    private static final int LONGEST_NUMBER = 9999;

    private final BodyProfile profile;

    private Coherence(BodyProfile profile) {
        this.profile = profile;
    }

    /** The first thing that does not hold together in a profile that came with a record; nothing if it does. */
    public static Optional<String> faultIn(BodyProfile profile) {
        return of(profile, profile.id()).findFirst().map(Incoherence::why);
    }

    /**
     * What does not hold together in a profile.
     *
     * @param id by the name of its file
     */
    static Stream<Incoherence> of(BodyProfile profile, String id) {
        Coherence coherence = new Coherence(profile);
        return Stream.of(
                        coherence.identity(id),
                        EveryName.of(profile),
                        coherence.categories(),
                        coherence.participants(),
                        coherence.members(),
                        coherence.groups(),
                        coherence.offices(),
                        coherence.organs(),
                        coherence.rotation(),
                        coherence.symbols(),
                        coherence.quorum(),
                        coherence.majorities(),
                        coherence.numbers(),
                        twice("/workingGroups", profile.workingGroups(), WorkingGroup::code),
                        coherence.ruleTexts(),
                        profile.reportLayout().flaws().map(flaw -> Incoherence.at("/report", "report: " + flaw)),
                        OwnFormulas.of(profile),
                        twice("/documents", profile.documents(), KindOfDocument::code),
                        coherence.documents(),
                        twice("/texts", profile.texts(), KindOfText::code),
                        coherence.texts(),
                        coherence.agenda(),
                        coherence.corrections())
                .flatMap(found -> found);
    }

    private Stream<Incoherence> identity(String id) {
        return profile.id().equals(id)
                ? Stream.empty()
                : Stream.of(Incoherence.at(
                        "/id",
                        "id: the file of '%s' is called %s%s".formatted(profile.id(), profile.id(), BodyFile.ENDING)));
    }

    private Stream<Incoherence> categories() {
        List<Capacity> all = profile.categories();
        Stream<Incoherence> unnamed = IntStream.range(0, all.size())
                .filter(at ->
                        UsualCategories.standard().find(all.get(at).code()).isEmpty()
                                || all.get(at).kind() == CapacityKind.OBSERVERS)
                .filter(at ->
                        all.get(at).one().isEmpty() || all.get(at).several().isEmpty())
                .mapToObj(at -> Incoherence.at(
                        "/categories/" + at,
                        "categories: '%s' has no usual name and needs a singular and a plural"
                                .formatted(all.get(at).code())));
        Stream<Incoherence> nobody = all.stream().anyMatch(Capacity::ofParties)
                ? Stream.empty()
                : Stream.of(
                        Incoherence.at("/categories", "categories: those of some kind are 'parties', each for itself"));
        return Stream.of(twice("/categories", all, Capacity::code), unnamed, nobody)
                .flatMap(found -> found);
    }

    private Stream<Incoherence> participants() {
        Stream<Incoherence> members = indexed(
                profile.participants(),
                (participant, at) -> participant.members().stream()
                        .filter(member -> profile.directory().state(member).isEmpty())
                        .map(member -> Incoherence.at(
                                "/participants/" + at,
                                "participants: nobody is called '%s' for '%s' to have as a member"
                                        .formatted(member, participant.code()))));
        return Stream.concat(twice("/participants", profile.participants(), OwnParticipant::code), members);
    }

    private Stream<Incoherence> members() {
        return indexed(
                profile.members(),
                (term, at) -> profile.directory().state(term.member()).isPresent()
                        ? Stream.empty()
                        : Stream.of(Incoherence.at(
                                "/members/" + at,
                                "members: no State or other member is called '%s'".formatted(term.member()))));
    }

    private Stream<Incoherence> groups() {
        Stream<Incoherence> members = indexed(
                profile.groups(),
                (group, at) -> IntStream.range(0, group.members().size())
                        .filter(member -> profile.directory()
                                .state(group.members().get(member).member())
                                .isEmpty())
                        .mapToObj(member -> Incoherence.at(
                                "/groups/%d/members/%d".formatted(at, member),
                                "groups: no State or other member of the body is called '%s'"
                                        .formatted(group.members().get(member).member()))));
        return Stream.concat(twice("/groups", profile.groups(), OwnGroup::code), members);
    }

    private static <T> Stream<Incoherence> indexed(List<T> all, BiFunction<T, Integer, Stream<Incoherence>> mistakes) {
        return IntStream.range(0, all.size()).boxed().flatMap(at -> mistakes.apply(all.get(at), at));
    }

    private Stream<Incoherence> offices() {
        Stream<Incoherence> presiding =
                profile.office(profile.presidingOffice()).isPresent()
                        ? Stream.empty()
                        : Stream.of(Incoherence.at(
                                "/presidingOffice",
                                "presidingOffice: no office is called '%s'".formatted(profile.presidingOffice())));
        return Stream.concat(twice("/offices", profile.offices(), Office::code), presiding);
    }

    private Stream<Incoherence> organs() {
        Stream<Incoherence> unknown = indexed(
                profile.organs(),
                (organ, at) -> organ.members().stream()
                        .filter(code -> profile.directory().state(code).isEmpty())
                        .map(code -> Incoherence.at(
                                "/organs/" + at, "organs: no State or other member is called '%s'".formatted(code))));
        return Stream.of(
                        twice("/organs", profile.organs(), organ -> organ.code().code()),
                        unknown,
                        indexed(profile.organs(), Coherence::whatItIs))
                .flatMap(found -> found);
    }

    /** Of an organ of its own a body says what it is; what those are that all bodies have is known. */
    private static Stream<Incoherence> whatItIs(OrganOfABody organ, int at) {
        String place = "/organs/" + at;
        if (organ.code() instanceof SubsidiaryOrgan) {
            return organ.asOwn().isPresent()
                    ? Stream.empty()
                    : Stream.of(Incoherence.at(
                            place,
                            "organs: '%s' is an organ of the body's own; its kind and its name are missing"
                                    .formatted(organ.code().code())));
        }
        return organ.saysNothingOfItsOwn()
                ? Stream.empty()
                : Stream.of(Incoherence.at(
                        place,
                        "organs: '%s' is an organ of every body; only 'numbered' and 'admittance' are said of it"
                                .formatted(organ.code().code())));
    }

    private Stream<Incoherence> rotation() {
        return profile.rotating().stream().flatMap(this::rotation);
    }

    private Stream<Incoherence> rotation(Rotation rotation) {
        Stream<Incoherence> groups = IntStream.range(0, rotation.order().size())
                .filter(at -> !profile.directory().isRegional(rotation.order().get(at)))
                .mapToObj(at -> Incoherence.at(
                        "/rotation/order/" + at,
                        "rotation.order: '%s' is no regional group of the directory"
                                .formatted(rotation.order().get(at))));
        Stream<Incoherence> turns = rotation.turns().entrySet().stream().flatMap(turn -> {
            String place = "/rotation/turns/" + turn.getKey();
            if (profile.office(turn.getKey()).isEmpty()) {
                return Stream.of(
                        Incoherence.at(place, "rotation.turns: no office is called '%s'".formatted(turn.getKey())));
            }
            return rotation.order().contains(turn.getValue().group())
                    ? Stream.empty()
                    : Stream.of(Incoherence.at(
                            place,
                            "rotation.turns: '%s' is not in the order"
                                    .formatted(turn.getValue().group())));
        });
        return Stream.concat(groups, turns);
    }

    /** Whatever the year and the session, its documents bear symbols under the prefix. */
    private Stream<Incoherence> symbols() {
        String pattern = profile.symbolPrefix();
        List<String> unknown = BLANK.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .filter(blank -> !BLANKS_OF_SYMBOLS.contains(blank))
                .toList();
        if (!unknown.isEmpty()) {
            return Stream.of(Incoherence.at(
                    "/symbolPrefix",
                    "symbolPrefix: only {year} and {session} are filled in, not " + unknown.getFirst()));
        }
        return Arrays.stream(SessionKind.values())
                .map(kind -> profile.symbolPrefix(LONGEST_NUMBER, LONGEST_NUMBER, kind))
                .filter(prefix -> Symbol.written(prefix).isEmpty())
                .findFirst()
                .map(prefix -> Stream.of(Incoherence.at(
                        "/symbolPrefix", "symbolPrefix: no document can bear the symbol '%s'".formatted(prefix))))
                .orElseGet(() -> WrittenSymbols.of(
                        profile.documentSymbols(),
                        profile.symbolPrefix(LONGEST_NUMBER, LONGEST_NUMBER, SessionKind.REGULAR)));
    }

    private Stream<Incoherence> quorum() {
        return profile.withoutQuorum() && profile.demandedQuorum().isPresent()
                ? Stream.of(Incoherence.at("/withoutQuorum", "withoutQuorum: there is a 'quorum'"))
                : Stream.empty();
    }

    private Stream<Incoherence> majorities() {
        return profile.knownVoting().stream()
                .flatMap(voting -> voting.majorities().entrySet().stream())
                .flatMap(majority -> majority.getValue().concurring().stream()
                        .filter(member ->
                                profile.directory().participant(member).isEmpty())
                        .map(member -> Incoherence.at(
                                "/voting/majorities", "concurring: the directory knows no '%s'".formatted(member))));
    }

    private Stream<Incoherence> numbers() {
        Set<DraftKind> known = new HashSet<>();
        return IntStream.range(0, profile.numbering().size())
                .boxed()
                .flatMap(at -> profile.numbering().get(at).kinds().stream()
                        .filter(kind -> !known.add(kind))
                        .map(kind -> Incoherence.at(
                                "/numbering/" + at,
                                "numbering: texts of one kind are numbered in one series, but '%s' stands in two"
                                        .formatted(kind))));
    }

    /** A text is quoted under the number of its rule. */
    private Stream<Incoherence> ruleTexts() {
        return profile.ruleTexts().keySet().stream()
                .filter(topic -> profile.rule(topic).isEmpty())
                .map(Json.mapper()::<JsonNode>valueToTree)
                .map(topic -> Incoherence.at(
                        "/ruleTexts/" + topic.stringValue(),
                        "ruleTexts: the rule '%s' has no number".formatted(topic.stringValue())));
    }

    /** What the program has no formula for has a name, and there is something that the report is adopted from. */
    private Stream<Incoherence> documents() {
        Stream<Incoherence> nameless = IntStream.range(0, profile.documents().size())
                .filter(at -> profile.documents().get(at).name() == null)
                .mapToObj(at -> Map.entry(at, profile.documents().get(at).code()))
                .filter(kind -> KindOfDocument.USUAL.stream()
                        .noneMatch(usual -> usual.code().equals(kind.getValue())))
                .map(kind -> Incoherence.at(
                        "/documents/" + kind.getKey(), "documents: '%s' has no name".formatted(kind.getValue())));
        Stream<Incoherence> report =
                profile.documents(DocumentKind.DRAFT_REPORT).isPresent()
                        ? Stream.empty()
                        : Stream.of(Incoherence.at(
                                "/documents",
                                "documents: the report is adopted from a 'draft-report', of which there is none"));
        return Stream.concat(nameless, report);
    }

    /** What the program has no formula for has a name, and what is numbered is adopted. */
    private Stream<Incoherence> texts() {
        Stream<Incoherence> nameless = IntStream.range(0, profile.texts().size())
                .filter(at -> !isNamed(profile.texts().get(at)))
                .mapToObj(at -> Incoherence.at(
                        "/texts/" + at,
                        "texts: '%s' has no name and plural"
                                .formatted(profile.texts().get(at).code())));
        Stream<Incoherence> numbered = profile.numbering().equals(NumberSeries.USUAL)
                ? Stream.empty()
                : IntStream.range(0, profile.numbering().size())
                        .boxed()
                        .flatMap(at -> profile.numbering().get(at).kinds().stream()
                                .filter(kind -> profile.texts(kind).isEmpty())
                                .map(kind -> Incoherence.at(
                                        "/numbering/" + at, "numbering: no texts are called '%s'".formatted(kind))));
        return Stream.concat(nameless, numbered);
    }

    private static boolean isNamed(KindOfText kind) {
        boolean known = KindOfText.USUAL.stream().anyMatch(usual -> usual.code().equals(kind.code()));
        return kind.name() == null ? known && kind.plural() == null : kind.plural() != null;
    }

    private Stream<Incoherence> agenda() {
        AgendaOfABody agenda = profile.itsAgenda();
        Stream<Incoherence> substance = agenda.roles().contains(ItemRole.SUBSTANTIVE)
                ? Stream.empty()
                : Stream.of(Incoherence.at(
                        "/agenda/roles", "agenda.roles: every agenda may have items of substance, 'substantive'"));
        Stream<Incoherence> required = agenda.required().stream()
                .filter(role -> !agenda.roles().contains(role))
                .map(role -> Incoherence.at(
                        "/agenda/required",
                        "agenda.required: '%s' is not among the roles"
                                .formatted(role.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        return Stream.concat(substance, required);
    }

    private Stream<Incoherence> corrections() {
        List<String> acts = profile.correctedByTwo();
        return IntStream.range(0, acts.size())
                .filter(at -> ActCatalog.NAMES.find(acts.get(at)).isEmpty())
                .mapToObj(at -> Incoherence.at(
                        "/correctedByTwo/" + at, "correctedByTwo: no act is called '%s'".formatted(acts.get(at))));
    }

    private static <T, C> Stream<Incoherence> twice(String list, List<T> all, Function<T, C> code) {
        Set<C> known = new HashSet<>();
        return IntStream.range(0, all.size())
                .filter(at -> !known.add(code.apply(all.get(at))))
                .mapToObj(at -> Incoherence.at(
                        list + "/" + at, "the code '%s' stands here twice".formatted(code.apply(all.get(at)))));
    }
}
