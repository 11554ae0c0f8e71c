package org.rapporteur.events.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.directory.OwnGroup.Membership;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Wording;

class OwnDirectoryTest {
    private static final ParticipantCode CHOIR = new ParticipantCode("lakeside");
    private static final ParticipantCode PERU = new ParticipantCode("PER");
    private static final ParticipantCode UNION = new ParticipantCode("EU");
    private static final GroupCode NORTH = new GroupCode("north");
    private static final GroupCode SOUTH = new GroupCode("south");
    private static final LocalDate CHANGE = LocalDate.parse("2024-07-01");

    @Test
    void what_comes_with_the_program_need_not_be_told_again() {
        Directory directory = told(false, choir(null)).ever();

        assertThat(directory.state(PERU)).isEqualTo(Directory.standard().state(PERU));
        assertThat(directory.state(CHOIR)).isPresent();
        assertThat(directory.membersOf(UNION)).hasSize(27);
        assertThat(told(false).ever()).isSameAs(Directory.standard());
    }

    @Test
    void a_body_may_know_nobody_but_its_own() {
        Directory directory = told(true, choir(null)).ever();

        assertThat(directory.states()).extracting(State::code).containsExactly(CHOIR);
        assertThat(directory.organizations()).isEmpty();
        assertThat(directory.state(PERU)).isEmpty();
    }

    @Test
    void what_a_body_tells_takes_the_place_of_what_comes_with_the_program() {
        OwnParticipant peru = new OwnParticipant(PERU, words("Peruvian Choir"), null, null, false, List.of(), 2);
        Directory directory = told(false, peru).ever();

        assertThat(directory.name(PERU, Language.ENGLISH, Form.LIST)).isEqualTo("Peruvian Choir");
        assertThat(directory.participant(PERU).flatMap(Participant::weight)).contains(2);
        assertThat(directory.states()).hasSameSizeAs(Directory.standard().states());
    }

    @Test
    void its_own_stand_among_the_others_in_english_order() {
        assertThat(told(false, choir(null)).ever().states())
                .extracting(state -> state.code().value())
                .containsSubsequence("KWT", "KGZ", "lakeside", "LAO", "LVA");
    }

    /** In a language in which a name is not told, pages show it in another. */
    @Test
    void a_name_has_the_forms_it_is_told_in() {
        Directory directory = told(false, choir(words("the Lakeside Choir"))).ever();

        assertThat(directory.name(CHOIR, Language.ENGLISH, Form.LIST)).isEqualTo("Lakeside Choir");
        assertThat(directory.name(CHOIR, Language.ENGLISH, Form.TEXT)).isEqualTo("the Lakeside Choir");
        assertThat(directory.name(CHOIR, Language.ENGLISH, Form.FULL)).isEqualTo("the Lakeside Choir");
        assertThat(directory.state(CHOIR).orElseThrow().names().inAny(Language.ARABIC, Form.LIST))
                .isEqualTo("Lakeside Choir");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, north", "2024-07-01, south", "2030-01-01, south"})
    void who_belongs_to_a_group_is_a_matter_of_the_day(LocalDate day, GroupCode group) {
        Directory directory = inGroups(
                        new Membership(CHOIR, null, CHANGE.minusDays(1)), new Membership(CHOIR, CHANGE, null))
                .on(day);

        assertThat(directory.regionalGroup(CHOIR)).map(Group::code).contains(group);
        assertThat(directory.mayBelong(CHOIR, group)).isTrue();
        assertThat(directory.mayBelong(CHOIR, group.equals(NORTH) ? SOUTH : NORTH))
                .isFalse();
    }

    @Test
    void nobody_belongs_to_a_group_that_all_have_left() {
        OwnDirectory own = inGroups(new Membership(CHOIR, null, CHANGE), new Membership(PERU, null, null));

        assertThat(own.on(CHANGE).mayBelong(CHOIR, NORTH)).isTrue();
        assertThat(own.on(CHANGE.plusDays(1)).mayBelong(CHOIR, NORTH)).isFalse();
        assertThat(own.on(CHANGE.plusDays(1)).regionalGroup(CHOIR)).isEmpty();
        assertThat(own.ever().mayBelong(CHOIR, NORTH)).isTrue();
    }

    @Test
    void a_state_belongs_to_the_group_that_the_body_puts_it_in() {
        Directory directory = inGroups(new Membership(PERU, CHANGE, null), new Membership(CHOIR, null, null))
                .on(CHANGE);

        assertThat(directory.regionalGroup(PERU)).map(Group::code).contains(NORTH);
        assertThat(directory.regionalGroup(new ParticipantCode("CHL")))
                .map(Group::code)
                .contains(new GroupCode("latin-american-and-caribbean"));
    }

    @Test
    void a_membership_that_ended_before_it_began_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Membership(CHOIR, CHANGE, CHANGE.minusDays(1)))
                .withMessageContaining("ends after it began");
    }

    private static OwnParticipant choir(@Nullable Wording inText) {
        return new OwnParticipant(CHOIR, words("Lakeside Choir"), inText, null, false, List.of(), null);
    }

    private static OwnDirectory told(boolean alone, OwnParticipant... participants) {
        return new OwnDirectory(List.of(participants), List.of(), alone);
    }

    private static OwnDirectory inGroups(Membership north, Membership south) {
        return new OwnDirectory(List.of(choir(null)), List.of(regional(NORTH, north), regional(SOUTH, south)), false);
    }

    private static OwnGroup regional(GroupCode code, Membership member) {
        return new OwnGroup(code, GroupKind.REGIONAL, words(code.value()), null, List.of(member));
    }

    private static Wording words(String english) {
        return new Wording(Map.of(Language.ENGLISH, english));
    }
}
