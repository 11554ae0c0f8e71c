package org.rapporteur.procedure.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.inorder.Offer;

/** A body may tell who is a member of it, and in what terms. */
class TermsOfMembersTest {
    private static final Category MEMBER = new Category("member");
    private static final Category INVITED = new Category("invited-state");
    private static final ParticipantCode PERU = new ParticipantCode("PER");
    private static final ParticipantCode MEXICO = new ParticipantCode("MEX");
    private static final ParticipantCode CHILE = new ParticipantCode("CHL");

    @Test
    void as_members_take_part_those_who_are_members_then() {
        inOctober2024().when(register(MEMBER, PERU, CHILE)).then(registered(MEMBER, PERU, CHILE));
        inOctober2024()
                .when(register(MEMBER, PERU, MEXICO))
                .refusedBecause(
                        AttendanceRule.ONLY_MEMBERS_OF_THE_BODY_TAKE_PART_AS_MEMBERS,
                        Map.of("participant", MEXICO, "category", MEMBER));
    }

    @Test
    void whose_term_begins_or_ends_while_a_session_lasts_takes_part_in_it() {
        Given overTheYear = given(scheduled(LocalDate.parse("2023-12-30"), LocalDate.parse("2024-01-02")));

        overTheYear.when(register(MEMBER, MEXICO, CHILE)).then(registered(MEMBER, MEXICO, CHILE));
    }

    @Test
    void whoever_is_no_member_takes_part_as_something_else() {
        inOctober2024().when(register(INVITED, MEXICO)).then(registered(INVITED, MEXICO));
    }

    @Test
    void a_member_is_offered_to_be_registered_as_one() {
        assertThat(inOctober2024().offers())
                .filteredOn(offer -> offer.act() instanceof RegisterParticipants act
                        && act.category().equals(MEMBER))
                .isNotEmpty()
                .allMatch(Offer::isInOrder);
    }

    private static Given inOctober2024() {
        return given(scheduled(MONDAY, MONDAY.plusDays(4)));
    }

    private static SessionScheduled scheduled(LocalDate from, LocalDate to) {
        return new SessionScheduled(
                "council-of-terms", 3, words("Geneva"), new DateRange(from, to), new Symbol("MC/3"), List.of(), null);
    }

    private static RegisterParticipants register(Category category, ParticipantCode... codes) {
        return new RegisterParticipants(category, List.of(codes), List.of());
    }

    private static ParticipantsRegistered registered(Category category, ParticipantCode... codes) {
        return new ParticipantsRegistered(
                category,
                List.of(codes).stream()
                        .map(code -> new Delegation(code, null, null))
                        .toList());
    }
}
