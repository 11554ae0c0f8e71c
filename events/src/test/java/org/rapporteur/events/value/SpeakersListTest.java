package org.rapporteur.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.SpeakersList.Turn;

class SpeakersListTest {
    private static final ItemNumber FIREARMS = new ItemNumber("2(d)");
    private static final ItemNumber OTHER = new ItemNumber("6");

    private static final Turn PERU = statement("PER");
    private static final Turn CHILE = statement("CHL");
    private static final Turn MEXICO = statement("MEX");
    private static final Turn REPLY =
            new Turn(StandingOrgan.PLENARY, FIREARMS, new ParticipantCode("RUS"), true, List.of());

    private final SpeakersList list = SpeakersList.EMPTY
            .with(PERU)
            .with(REPLY)
            .with(new Turn(StandingOrgan.PLENARY, OTHER, new ParticipantCode("PER"), false, List.of()))
            .with(CHILE)
            .with(MEXICO);

    @Test
    void under_an_item_replies_come_when_all_statements_have_been_made() {
        assertThat(list.in(StandingOrgan.PLENARY, FIREARMS)).containsExactly(PERU, CHILE, MEXICO, REPLY);
    }

    @Test
    void whoever_is_on_the_list_keeps_the_place() {
        assertThat(list.with(PERU)).isEqualTo(list);
    }

    @Test
    void whoever_spoke_leaves_the_place_taken_or_the_first() {
        Turn group = new Turn(
                StandingOrgan.PLENARY, FIREARMS, new ParticipantCode("PER"), false, List.of(new GroupCode("grulac")));
        SpeakersList both = list.with(group);

        assertThat(both.after(group)).isEqualTo(list);
        assertThat(both.after(PERU).in(StandingOrgan.PLENARY, FIREARMS)).containsExactly(CHILE, MEXICO, group, REPLY);
        assertThat(list.after(group).in(StandingOrgan.PLENARY, FIREARMS)).containsExactly(CHILE, MEXICO, REPLY);
    }

    @Test
    void a_turn_moves_among_those_of_its_kind() {
        assertThat(list.moved(MEXICO, 1).in(StandingOrgan.PLENARY, FIREARMS))
                .containsExactly(MEXICO, PERU, CHILE, REPLY);
        assertThat(list.moved(PERU, 2).in(StandingOrgan.PLENARY, FIREARMS)).containsExactly(CHILE, PERU, MEXICO, REPLY);
        assertThat(list.moved(PERU, 99).in(StandingOrgan.PLENARY, FIREARMS))
                .containsExactly(CHILE, MEXICO, PERU, REPLY);
        assertThat(list.moved(PERU, 99).in(StandingOrgan.PLENARY, OTHER)).hasSize(1);
    }

    @Test
    void a_place_is_counted_from_one_and_none_is_zero() {
        assertThat(list.placeOf(MEXICO)).isEqualTo(3);
        assertThat(list.placeOf(REPLY)).isEqualTo(1);
        assertThat(list.without(PERU).placeOf(PERU)).isZero();
    }

    private static Turn statement(String state) {
        return new Turn(StandingOrgan.PLENARY, FIREARMS, new ParticipantCode(state), false, List.of());
    }
}
