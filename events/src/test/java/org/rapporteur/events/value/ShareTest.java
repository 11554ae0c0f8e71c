package org.rapporteur.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.Quorum;

class ShareTest {
    private static final Share ONE_THIRD_OR_MORE = new Share(1, 3, true);
    private static final Share MORE_THAN_HALF = new Share(1, 2, false);

    @Test
    void one_third_or_more_is_rounded_up() {
        assertThat(ONE_THIRD_OR_MORE.leastOf(9)).isEqualTo(3);
        assertThat(ONE_THIRD_OR_MORE.leastOf(10)).isEqualTo(4);
    }

    @Test
    void more_than_half_is_never_half() {
        assertThat(MORE_THAN_HALF.leastOf(10)).isEqualTo(6);
        assertThat(MORE_THAN_HALF.leastOf(11)).isEqualTo(6);
    }

    @Test
    void somebody_is_always_there() {
        assertThat(ONE_THIRD_OR_MORE.leastOf(0)).isEqualTo(1);
    }

    @Test
    void a_share_is_no_more_than_the_whole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2, true));
    }

    @Test
    void the_conference_debates_with_a_third_and_decides_with_a_majority() {
        Quorum quorum =
                Bodies.find("untoc-cop").flatMap(BodyProfile::demandedQuorum).orElseThrow();

        assertThat(quorum.ofThePlenary().of(QuorumPurpose.DEBATE)).isEqualTo(ONE_THIRD_OR_MORE);
        assertThat(quorum.ofThePlenary().of(QuorumPurpose.DECISION)).isEqualTo(MORE_THAN_HALF);
    }
}
