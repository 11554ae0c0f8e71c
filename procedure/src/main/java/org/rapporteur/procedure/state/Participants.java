package org.rapporteur.procedure.state;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ParticipantStanding;

/**
 * Those who take part, and what their body entitles each to.
 *
 * @param standing who of them has no vote, or has left
 * @param directory in which members of organizations are found
 */
public record Participants(Attendance attendance, ParticipantStanding standing, BodyProfile body, Directory directory) {

    /** Whether somebody is registered in a category that has a right, and has neither left nor lost it. */
    public boolean may(ParticipantCode code, Right right) {
        return is(code, capacity -> capacity.may(right))
                && !standing.hasLeft(code)
                && (right != Right.VOTE || !standing.isWithoutVote(code));
    }

    /** Whether this is a party that is registered, which takes part in decisions unless its vote is suspended. */
    public boolean isParty(ParticipantCode code) {
        return is(code, capacity -> capacity.may(Right.VOTE));
    }

    /** Whether this is an organization that is registered as a party for its members. */
    public boolean isOrganization(ParticipantCode code) {
        return is(code, Capacity::forMembers);
    }

    /** Whether this is registered as a State, or as what else the members of the body are. */
    public boolean isState(ParticipantCode code) {
        return is(code, Capacity::takesStates);
    }

    private boolean is(ParticipantCode code, Predicate<Capacity> such) {
        return attendance.categoryOf(code).flatMap(body::capacity).filter(such).isPresent();
    }

    /** How many are counted in a quorum, as far as the record knows: by name or by number, whichever is more. */
    public int participating() {
        return participating(capacity -> capacity.may(Right.QUORUM));
    }

    /** How many vote, each for itself: an organization has no votes beside those of its members. */
    public int voting() {
        Predicate<Capacity> such = capacity -> capacity.may(Right.VOTE) && !capacity.forMembers();
        long withoutVote = standing.withoutVote().stream()
                .filter(code -> is(code, such) && !standing.hasLeft(code))
                .count();
        return participating(such) - Math.toIntExact(withoutVote);
    }

    /** Whether nobody who votes, each for itself, is registered by name. */
    public boolean noneVotingIsNamed() {
        return categories(capacity -> capacity.may(Right.VOTE) && !capacity.forMembers())
                .allMatch(category -> attendance.registered(category) == 0);
    }

    private int participating(Predicate<Capacity> such) {
        long left = standing.left().stream().filter(code -> is(code, such)).count();
        return categories(such).mapToInt(attendance::participating).sum() - Math.toIntExact(left);
    }

    private Stream<Category> categories(Predicate<Capacity> such) {
        return body.categories().stream().filter(such).map(Capacity::code);
    }

    /**
     * Of how many a quorum is a share: those that are counted, but an organization only where none of its members is
     * among them.
     */
    public int forQuorum() {
        Predicate<Capacity> such = capacity -> capacity.may(Right.QUORUM) && !capacity.forMembers();
        int themselves = participating(such);
        boolean allNamed = categories(such)
                .allMatch(category -> attendance.participating(category) == attendance.registered(category));
        long organizations = attendance.registrations().keySet().stream()
                .filter(this::isOrganization)
                .filter(organization -> !standing.hasLeft(organization))
                .filter(organization -> allNamed
                        && directory.membersOf(organization).stream()
                                .noneMatch(member -> isParty(member.code()) && !standing.hasLeft(member.code())))
                .count();
        return themselves + Math.toIntExact(organizations);
    }

    /**
     * How many parties attended according to the list of participants, if it says how many States. Integration
     * organizations are so few that those named are all there are, unless their number was noted as well.
     */
    public Optional<Integer> partiesNoted() {
        boolean said = categories(capacity -> capacity.may(Right.VOTE) && !capacity.forMembers())
                .anyMatch(category -> numberNoted(category).isPresent());
        return said
                ? Optional.of(categories(capacity -> capacity.may(Right.VOTE))
                        .mapToInt(category -> numberNoted(category).orElseGet(() -> attendance.registered(category)))
                        .sum())
                : Optional.empty();
    }

    private Optional<Integer> numberNoted(Category category) {
        return attendance.noteOn(category).map(AttendanceNoted::number);
    }
}
