package org.rapporteur.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SponsorsTest {
    private static final ParticipantCode UNION = new ParticipantCode("EU");
    private static final Sponsor PERU = new Sponsor(new ParticipantCode("PER"), false);
    private static final Sponsor CHILE = new Sponsor(new ParticipantCode("CHL"), false);

    private final Sponsors sponsors =
            Sponsors.NONE.with(PERU).with(new Sponsor(UNION, false)).with(CHILE);

    @Test
    void an_organization_that_comes_to_sponsor_also_for_its_members_keeps_its_place() {
        assertThat(sponsors.with(new Sponsor(UNION, true)).present())
                .containsExactly(PERU, new Sponsor(UNION, true), CHILE);
    }

    @Test
    void whoever_withdraws_is_a_former_sponsor() {
        Sponsors left = sponsors.without(PERU.party());

        assertThat(left.present()).containsExactly(new Sponsor(UNION, false), CHILE);
        assertThat(left.include(PERU.party())).isFalse();
        assertThat(left.former()).containsExactly(PERU.party());
        assertThat(left.without(PERU.party())).isEqualTo(left);
    }

    @Test
    void whoever_withdrew_and_comes_back_is_the_last_and_no_former_sponsor() {
        Sponsors back = sponsors.without(PERU.party()).with(PERU);

        assertThat(back.present()).containsExactly(new Sponsor(UNION, false), CHILE, PERU);
        assertThat(back.former()).isEmpty();
    }
}
