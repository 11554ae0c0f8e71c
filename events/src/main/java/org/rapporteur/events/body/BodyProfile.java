package org.rapporteur.events.body;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupCode;

/**
 * A body as data: its names, offices, rule numbers and customs. Read from {@code bodies/<id>.yaml}.
 *
 * @param treaty whose parties make up the body; absent where it has members instead, such as a commission
 * @param symbolPrefix of the documents of a session, with {@code {year}} where the year of its first day stands
 * @param quorum how many parties must be present; absent where the rules are not known
 * @param voting how the body votes; absent where the rules are not known
 * @param rules the number of each matter in the rules of procedure, as printed ("22", "14–17"); absent where not known
 * @param correctedByTwo the acts, by name, whose correction a second person approves
 */
public record BodyProfile(
        String id,
        Names names,
        @Nullable Treaty treaty,
        Secretariat secretariat,
        Seat seat,
        String symbolPrefix,
        List<Office> offices,
        OfficeCode presidingOffice,
        @Nullable Rotation rotation,
        @Nullable Quorum quorum,
        @Nullable Voting voting,
        Map<RuleTopic, String> rules,
        @Nullable CommitteeOfTheWhole committeeOfTheWhole,
        @Nullable CredentialsCustoms credentials,
        @Nullable SpeakingTime speakingTime,
        List<WorkingGroup> workingGroups,
        List<String> correctedByTwo) {

    public BodyProfile {
        offices = Absent.asEmpty(offices);
        rules = Absent.asEmpty(rules);
        workingGroups = Absent.asEmpty(workingGroups);
        correctedByTwo = Absent.asEmpty(correctedByTwo);
    }

    /** Full and short name of the body, as in running text ("the Conference"). */
    public record Names(Wording full, Wording brief) {}

    /** The instrument whose parties make up the body. */
    public record Treaty(
            Wording full,
            Wording brief,
            Wording popular,
            @Nullable String amendmentArticle) {}

    /** Who serves the body, and the title of its head. */
    public record Secretariat(Wording full, Wording abbreviation, Wording head) {}

    /** Where the body meets unless a session says otherwise. */
    public record Seat(Wording place, ZoneId timeZone) {}

    /** An office of the bureau and how many hold it. */
    public record Office(OfficeCode code, int seats, Wording name) {}

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

    /**
     * How many must be present for each purpose.
     *
     * @param base of whom they are a share; of the parties that take part unless the profile says otherwise
     * @param whole how many parties or members there are, where the base is not those that take part
     * @param lasts how long a quorum once found is one; until it is challenged unless the profile says otherwise
     */
    public record Quorum(
            Share debate,
            Share decision,
            QuorumBase base,
            @Nullable Integer whole,
            QuorumLasts lasts) {
        public Quorum {
            base = Objects.requireNonNullElse(base, QuorumBase.PARTICIPATING);
            lasts = Objects.requireNonNullElse(lasts, QuorumLasts.UNTIL_CHALLENGED);
            if ((base == QuorumBase.PARTICIPATING) != (whole == null)) {
                throw new IllegalArgumentException(
                        "a quorum of %s with a whole of %s: only those that take part are counted at the session"
                                .formatted(base, whole));
            }
        }

        public Share of(QuorumPurpose purpose) {
            return switch (purpose) {
                case DEBATE -> debate;
                case DECISION -> decision;
            };
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
     */
    public record Voting(
            List<VotingMethod> methods,
            Map<Matter, Majority> majorities,
            @Nullable Tie ties,
            int toleratedObjections,
            @Nullable Integer members) {
        public Voting {
            methods = Absent.asEmpty(methods);
            majorities = Absent.asEmpty(majorities);
            ties = ties == null ? Tie.REJECTS : ties;
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

    public Optional<Office> office(OfficeCode code) {
        return offices.stream().filter(office -> office.code().equals(code)).findFirst();
    }

    public Optional<WorkingGroup> workingGroup(WorkingGroupCode code) {
        return workingGroups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** The number of the rule of procedure on a topic, as it is printed; nothing where the body has told none. */
    public Optional<String> rule(RuleTopic topic) {
        return Optional.ofNullable(rules.get(topic));
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
