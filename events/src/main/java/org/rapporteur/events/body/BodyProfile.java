package org.rapporteur.events.body;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.bound.Usually;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.OwnGroup;
import org.rapporteur.events.directory.OwnGroup.Membership;
import org.rapporteur.events.directory.OwnParticipant;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Admittance;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupCode;

/**
 * A body as data: its names, offices, rule numbers and customs. Read from {@code bodies/<id>.yaml}.
 *
 * @param languages in which the reports on its sessions are written; every name is told in each of them
 * @param treaty whose parties make up the body; absent where it has members instead, such as a commission
 * @param categories in which delegations take part, in the order of reports; those of conferences of the United Nations
 *     unless the profile says otherwise
 * @param participants members and organizations that the directory does not know, or by another name
 * @param onlyTheseParticipants whether nobody else is known: no State, and no organization unless it brings its name
 * @param members who is a member of the body, and in what terms; whoever is registered as one, unless the profile says
 *     otherwise
 * @param groups those that the directory does not know, or otherwise
 * @param sessions what they are known by; their numbers, unless the profile says otherwise
 * @param symbolPrefix of the documents of a session, with {@code {year}} where the year of its first day stands, and
 *     {@code {session}} where the number of the session does
 * @param symbols how the symbols of its documents are written; as those of the United Nations unless the profile says
 *     otherwise
 * @param succession who takes the place of an officer; another person of the same State unless the profile says
 *     otherwise
 * @param organs what is peculiar to those that every session of any body has, and those that every session of this one
 *     has beside them; neither, unless the profile says otherwise
 * @param quorum how many parties must be present; absent where the rules are not known
 * @param agenda what its agendas look like; numbered from 1 with an item on the report, unless the profile says
 *     otherwise
 * @param documents the kinds of documents there are; the five of United Nations conferences unless the profile says
 *     otherwise
 * @param texts the kinds of texts that it adopts, in the order in which a report prints them; the seven that the
 *     program has formulas for unless the profile says otherwise
 * @param withoutQuorum whether its rules know of no quorum, so that none has to be declared
 * @param voting how the body votes; absent where the rules are not known
 * @param motions where its motions are under other terms than the {@linkplain MotionTerms#standard standard} ones
 * @param numbering the series in which texts are numbered; those of a kind that is in none have no number. Resolutions
 *     and decisions apart, session by session, unless the profile says otherwise
 * @param rules the number of each matter in the rules of procedure, as printed ("22", "14–17"); absent where not known
 * @param ruleTexts what a rule provides, in words that can stand behind "provides that"; reports quote it where it is
 *     told
 * @param circulation how long a draft is before the body until it is taken up; absent where the rules are not known
 * @param meetingsAtATime so many may be under way at a time, of the body and of what it established, not counting its
 *     bureau; absent where there is no limit
 * @param ambassadors the function in which those speak who are ambassadors, with {@code {state}} where the name of the
 *     State stands in it; absent where none do
 * @param report in what order the report tells what; texts adopted, organizational matters and the items of the agenda
 *     unless the profile says otherwise
 * @param formulas of the report, by their keys in its phrasebook, that this body words in its own way
 * @param inflections of names that the grammar of their language would decline otherwise
 * @param correctedByTwo the acts, by name, whose correction a second person approves
 */
public record BodyProfile(
        String id,
        List<Language> languages,
        Names names,
        @Nullable Treaty treaty,
        Secretariat secretariat,
        Seat seat,
        List<Capacity> categories,
        List<OwnParticipant> participants,
        boolean onlyTheseParticipants,
        List<Membership> members,
        List<OwnGroup> groups,
        @Nullable SessionsOfABody sessions,
        String symbolPrefix,
        @Nullable DocumentSymbols symbols,
        List<Office> offices,
        OfficeCode presidingOffice,
        @Nullable Rotation rotation,
        @Usually("same-state") Succession succession,
        List<OrganOfABody> organs,
        @Nullable Quorum quorum,
        boolean withoutQuorum,
        @Nullable Voting voting,
        Map<MotionKind, MotionVariation> motions,
        @Nullable AgendaOfABody agenda,
        List<KindOfDocument> documents,
        List<KindOfText> texts,
        // That no text has a number is said by an empty list, and not by none.
        @JsonInclude(JsonInclude.Include.NON_NULL) List<NumberSeries> numbering,
        Map<RuleTopic, String> rules,
        @Bound(characters = Bound.PARAGRAPH) Map<RuleTopic, Wording> ruleTexts,
        @Nullable CommitteeOfTheWhole committeeOfTheWhole,
        @Nullable CredentialsCustoms credentials,
        @Nullable Circulation circulation,
        @Nullable SpeakingTime speakingTime,
        @Nullable Wording ambassadors,
        List<WorkingGroup> workingGroups,
        @Nullable Integer meetingsAtATime,
        @Nullable ReportLayout report,
        @Bound(characters = Bound.PARAGRAPH) Map<String, Wording> formulas,
        List<Inflection> inflections,
        List<String> correctedByTwo) {
    private static final List<Language> USUAL_LANGUAGES = List.of(Language.ENGLISH, Language.CHINESE);

    public BodyProfile {
        languages = languages == null || languages.isEmpty() ? USUAL_LANGUAGES : List.copyOf(languages);
        categories = categories == null || categories.isEmpty() ? UsualCategories.ALL : List.copyOf(categories);
        participants = Absent.asEmpty(participants);
        members = Absent.asEmpty(members);
        groups = Absent.asEmpty(groups);
        offices = Absent.asEmpty(offices);
        succession = Objects.requireNonNullElse(succession, Succession.SAME_STATE);
        organs = Absent.asEmpty(organs);
        motions = Absent.asEmpty(motions);
        documents = documents == null || documents.isEmpty() ? KindOfDocument.USUAL : List.copyOf(documents);
        texts = texts == null || texts.isEmpty() ? KindOfText.USUAL : List.copyOf(texts);
        numbering = List.copyOf(Objects.requireNonNullElse(numbering, NumberSeries.USUAL));
        rules = Absent.asEmpty(rules);
        ruleTexts = Absent.asEmpty(ruleTexts);
        workingGroups = Absent.asEmpty(workingGroups);
        formulas = Absent.asEmpty(formulas);
        inflections = Absent.asEmpty(inflections);
        correctedByTwo = Absent.asEmpty(correctedByTwo);
    }

    /** Full and short name of the body, as in running text ("the Conference"). */
    public record Names(Wording full, Wording brief) {}

    /** The instrument whose parties make up the body. */
    public record Treaty(Wording full, Wording brief) {}

    /** Who serves the body, and the title of its head. */
    public record Secretariat(Wording full, Wording abbreviation, Wording head) {}

    /** Where the body meets unless a session says otherwise. */
    public record Seat(Wording place, ZoneId timeZone) {}

    /**
     * An office of the bureau and how many hold it.
     *
     * @param appointed whether it may be filled by appointment; by election alone, unless the profile says otherwise
     */
    public record Office(OfficeCode code, int seats, Wording name, boolean appointed) {}

    /**
     * Offices that rotate among the regional groups in the order given.
     *
     * @param decidedAtSession the session at which the body decided so
     * @param turns for each rotating office one session whose group is known; the others follow by counting
     */
    public record Rotation(int decidedAtSession, List<GroupCode> order, Map<OfficeCode, Turn> turns) {
        public Rotation {
            order = Absent.asEmpty(order);
            turns = Absent.asEmpty(turns);
        }

        /** The group whose turn it is, or nothing if the office does not rotate. */
        public Optional<GroupCode> groupFor(OfficeCode office, int session) {
            return Optional.ofNullable(turns.get(office)).map(turn -> {
                int start = order.indexOf(turn.group());
                return order.get(Math.floorMod(start + session - turn.session(), order.size()));
            });
        }
    }

    /** The group that held a rotating office at one session. */
    public record Turn(int session, GroupCode group) {}

    /** Who takes the place of an officer that cannot go on. */
    public enum Succession {
        SAME_STATE,
        SAME_GROUP,
        /** Nobody by right: the vacancy is filled by an election. */
        ELECTED_ANEW
    }

    /**
     * How many must be present for each purpose.
     *
     * @param base of whom they are a share; of the parties that take part unless the profile says otherwise
     * @param whole how many parties or members there are, where the base is not those that take part
     * @param committees the shares in the committee of the whole and in committees that a session establishes; absent
     *     where the rules give these none of their own
     * @param lasts how long a quorum once found is one; until it is challenged unless the profile says otherwise
     */
    public record Quorum(
            Share debate,
            Share decision,
            @Usually("participating") QuorumBase base,
            @Nullable Integer whole,
            @Nullable QuorumShares committees,
            @Usually("until-challenged") QuorumLasts lasts) {
        public Quorum {
            base = Objects.requireNonNullElse(base, QuorumBase.PARTICIPATING);
            lasts = Objects.requireNonNullElse(lasts, QuorumLasts.UNTIL_CHALLENGED);
            if ((base == QuorumBase.PARTICIPATING) != (whole == null)) {
                throw new IllegalArgumentException(
                        "a quorum of %s with a whole of %s: only those that take part are counted at the session"
                                .formatted(base, whole));
            }
        }

        /** The shares in plenary. */
        public QuorumShares ofThePlenary() {
            return new QuorumShares(debate, decision);
        }

        public Optional<QuorumShares> ofCommittees() {
            return Optional.ofNullable(committees);
        }
    }

    /** Those of whom a share must be present. */
    public enum QuorumBase {
        PARTICIPATING,
        ALL_PARTIES,
        MEMBERS
    }

    /** How long a quorum holds in a meeting. */
    public enum QuorumLasts {
        /** As long as nobody asks for it to be counted. */
        UNTIL_CHALLENGED,
        /** A meeting that is resumed counts anew. */
        WHILE_THE_MEETING_SITS
    }

    /**
     * How the body votes.
     *
     * @param methods those its rules know; empty where it is not known which those are
     * @param majorities by matter; a matter that is left out counts as what it is {@linkplain Matter#inGeneral() in
     *     general}
     * @param ties what an equal number of votes on both sides leads to
     * @param toleratedObjections so many parties may object and yet there is consensus
     * @param members how many there are in all; absent where that is not known
     * @param sharedByParts the matters that, where a draft is ruled to be one of them, amendments to it and parts of it
     *     that are voted on apart are, too
     */
    public record Voting(
            List<VotingMethod> methods,
            Map<Matter, Majority> majorities,
            @Nullable Tie ties,
            @Usually("0") int toleratedObjections,
            @Nullable Integer members,
            List<Matter> sharedByParts) {
        public Voting {
            methods = Absent.asEmpty(methods);
            majorities = Absent.asEmpty(majorities);
            ties = ties == null ? Tie.REJECTS : ties;
            sharedByParts = Absent.asEmpty(sharedByParts);
        }

        /** The majority a matter needs; nothing where the rules are not known. */
        public Optional<Majority> majority(Matter matter) {
            return Optional.ofNullable(majorities.get(matter))
                    .or(() -> Optional.ofNullable(majorities.get(matter.inGeneral())));
        }
    }

    /** What becomes of a question on which the votes are equally divided. */
    public enum Tie {
        REJECTS,
        /** A second vote is taken at a later meeting; equally divided again, it is rejected. */
        SECOND_VOTE
    }

    /**
     * How long one speaks by custom, in minutes.
     *
     * @param replies the first time a delegation replies under an item, the second, and so on; the last for any further
     */
    public record SpeakingTime(int statement, List<Integer> replies) {
        public SpeakingTime {
            replies = Absent.asEmpty(replies);
            if (statement < 1 || replies.isEmpty() || replies.stream().anyMatch(minutes -> minutes < 1)) {
                throw new IllegalArgumentException(
                        "speaking times are whole minutes, but got %d and %s".formatted(statement, replies));
            }
        }

        /** Minutes for the reply of a delegation that has replied so many times before. */
        public int forReplyAfter(long earlierReplies) {
            return replies.get((int) Math.min(earlierReplies, replies.size() - 1));
        }
    }

    /** The standing decision that established a committee of the whole. */
    public record CommitteeOfTheWhole(EarlierText basis) {}

    /**
     * @param amendedBy the text that last amended the rule on who issues credentials
     * @param omissionAgreedAtSession the session whose extended bureau agreed that the report leaves out parties that
     *     did not comply
     */
    public record CredentialsCustoms(
            @Nullable EarlierText amendedBy, @Nullable Integer omissionAgreedAtSession) {}

    /** A subsidiary body, with its name in running text. */
    public record WorkingGroup(WorkingGroupCode code, Wording name) {}

    /** The hash of the canonical form of all it says, by which two versions are told apart. */
    public Hash digest() {
        return Hash.of(CanonicalJson.of(this));
    }

    public Optional<Office> office(OfficeCode code) {
        return offices.stream().filter(office -> office.code().equals(code)).findFirst();
    }

    /**
     * Who is admitted to the meetings of an organ, unless it is said otherwise of one; nothing where that is not known.
     */
    public Optional<Admittance> admittanceTo(Organ organ) {
        return organs.stream()
                .filter(known -> known.code().equals(organ))
                .findFirst()
                .map(OrganOfABody::admittance);
    }

    /** The organs that every session of this body has beside those that every session has. */
    public Stream<OrganOfABody.Own> ownOrgans() {
        return organs.stream().flatMap(organ -> organ.asOwn().stream());
    }

    /** The organ of the body's own that has this code. */
    public Optional<OrganOfABody.Own> ownOrgan(SubsidiaryOrgan code) {
        return ownOrgans().filter(own -> own.organ().equals(code)).findFirst();
    }

    /** Whether the meetings of an organ go on with the numbers of the session before. */
    public boolean numbersThrough(Organ organ) {
        return organs.stream()
                .anyMatch(known -> known.code().equals(organ) && known.numbered() == MeetingNumbering.THROUGH);
    }

    /** What a category of participants entitles to; nothing where the body has none of this code. */
    public Optional<Capacity> capacity(Category code) {
        return categories.stream()
                .filter(capacity -> capacity.code().equals(code))
                .findFirst();
    }

    /** That of those of whom the body is made up: the first of parties that take part each for itself. */
    public Optional<Capacity> principal() {
        return categories.stream().filter(Capacity::ofParties).findFirst();
    }

    /**
     * Whether somebody may take part in a category at a session of those days: as a member only who is one on some of
     * them.
     */
    public boolean admits(ParticipantCode participant, Category category, DateRange session) {
        boolean asMember =
                principal().filter(own -> own.code().equals(category)).isPresent();
        return !asMember
                || members.isEmpty()
                || members.stream().anyMatch(term -> term.member().equals(participant) && term.isDuring(session));
    }

    /** Everybody the body has a name for, and every group; whoever ever belonged to one is in it. */
    public Directory directory() {
        return OwnDirectories.of(this).ever();
    }

    /** The same with the groups as they were then, on the day where the body sits. */
    public Directory directory(Instant then) {
        return OwnDirectories.of(this).on(LocalDate.ofInstant(then, seat.timeZone()));
    }

    public Optional<WorkingGroup> workingGroup(WorkingGroupCode code) {
        return workingGroups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** What its agendas look like. */
    public AgendaOfABody itsAgenda() {
        return Objects.requireNonNullElse(agenda, AgendaOfABody.USUAL);
    }

    /** What is said of documents of a kind; nothing where the body has none. */
    public Optional<KindOfDocument> documents(DocumentKind kind) {
        return documents.stream().filter(known -> known.code().equals(kind)).findFirst();
    }

    /** What is said of texts of a kind; nothing where the body adopts none. */
    public Optional<KindOfText> texts(DraftKind kind) {
        return texts.stream().filter(known -> known.code().equals(kind)).findFirst();
    }

    /** The kinds of texts in their order; what the body has no longer comes last. */
    public Comparator<DraftKind> orderOfTexts() {
        List<DraftKind> order = texts.stream().map(KindOfText::code).toList();
        return Comparator.comparingInt((DraftKind kind) -> order.contains(kind) ? order.indexOf(kind) : order.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /** What its sessions are known by. */
    public SessionsOfABody itsSessions() {
        return Objects.requireNonNullElse(sessions, SessionsOfABody.USUAL);
    }

    /** What the symbols of documents of a session begin with, unless it is said otherwise. */
    public String symbolPrefix(int year, int session, SessionKind kind) {
        return filledIn(Integer.toString(year), itsSessions().designation(Integer.toString(session), kind));
    }

    private String filledIn(String year, String session) {
        return symbolPrefix.replace("{year}", year).replace("{session}", session);
    }

    /** How the symbols of its documents are written. */
    public DocumentSymbols documentSymbols() {
        return Objects.requireNonNullElse(symbols, DocumentSymbols.USUAL);
    }

    /** How many meetings may be under way at a time; nothing where there is no limit. */
    public OptionalInt atATime() {
        return meetingsAtATime == null ? OptionalInt.empty() : OptionalInt.of(meetingsAtATime);
    }

    /** The series in which texts of a kind are numbered; nothing where they have no numbers. */
    public Optional<NumberSeries> seriesOf(DraftKind kind) {
        return numbering.stream()
                .filter(series -> series.kinds().contains(kind))
                .findFirst();
    }

    /** The number of the rule of procedure on a topic, as it is printed; nothing where the body has told none. */
    public Optional<String> rule(RuleTopic topic) {
        return Optional.ofNullable(rules.get(topic));
    }

    /** What the rule on a topic provides; nothing where the body has not told it. */
    public Optional<Wording> ruleText(RuleTopic topic) {
        return Optional.ofNullable(ruleTexts.get(topic));
    }

    /** What the rules say of a kind of motion. */
    public MotionTerms motion(MotionKind kind) {
        MotionTerms standard = MotionTerms.standard(kind);
        MotionTerms terms = Optional.ofNullable(motions.get(kind))
                .map(own -> own.of(standard))
                .orElse(standard);
        // A draft is reconsidered with or without a motion, under one rule.
        return kind == MotionKind.RECONSIDER ? terms.under(rule(RuleTopic.RECONSIDERATION)) : terms;
    }

    /** In what order the report tells what. */
    public ReportLayout reportLayout() {
        return report == null ? ReportLayout.USUAL : report;
    }

    /** What the report says in this language in the words of the body, by the keys of the formulas. */
    public Map<String, String> formulasIn(Language language) {
        return formulas.entrySet().stream()
                .filter(formula -> formula.getValue().in(language).isPresent())
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey,
                        formula -> formula.getValue().in(language).orElseThrow()));
    }

    public Optional<Treaty> instrument() {
        return Optional.ofNullable(treaty);
    }

    public Optional<Quorum> demandedQuorum() {
        return Optional.ofNullable(quorum);
    }

    /** How long a quorum holds in a meeting of this body. */
    public QuorumLasts quorumLasts() {
        return demandedQuorum().map(Quorum::lasts).orElse(QuorumLasts.UNTIL_CHALLENGED);
    }

    /** How the body votes, where that is known. */
    public Optional<Voting> knownVoting() {
        return Optional.ofNullable(voting);
    }

    public Optional<Rotation> rotating() {
        return Optional.ofNullable(rotation);
    }
}
