package org.rapporteur.query.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentsOrdered;
import org.rapporteur.events.value.ChangeKind;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Removal;
import org.rapporteur.events.value.TextChange;
import org.rapporteur.events.value.TextPart;
import org.rapporteur.events.value.Wording;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.state.SessionView;

class VotingOrderTest {
    private static final Wording WORDS = new Wording(Map.of(Language.ENGLISH, "annually"));
    private static final TextChange ADDITION = new TextChange(ChangeKind.ADD, TextPart.operative("2"), null, WORDS);
    private static final TextChange DELETION = new TextChange(ChangeKind.DELETE, TextPart.operative("2"), null, null);

    private static AmendmentProposed amendment(int number, @Nullable Integer to, TextChange... changes) {
        return new AmendmentProposed(
                SampleSession.SECOND,
                SampleSession.FIREARMS,
                number,
                to,
                null,
                List.of(SampleSession.PERU),
                List.of(changes));
    }

    private static VotingOrder order(Story story) {
        return VotingOrder.on(SampleSession.FIREARMS, SessionView.of(story.facts()));
    }

    @Test
    void the_furthest_removed_from_the_text_is_proposed_first_with_its_reason_and_what_is_to_it_before_it() {
        Story story = SampleSession.underWay()
                .then(amendment(1, null, ADDITION), amendment(2, null, DELETION), amendment(3, 2, ADDITION));

        assertThat(order(story).announced()).isFalse();
        assertThat(order(story).places())
                .extracting(place -> place.amendment().number(), VotingOrder.Place::why)
                .containsExactly(tuple(3, Removal.ADDS), tuple(2, Removal.DELETES_A_PART), tuple(1, Removal.ADDS));
    }

    @Test
    void the_order_that_was_announced_is_the_one() {
        Story story = SampleSession.underWay()
                .then(
                        amendment(1, null, ADDITION),
                        amendment(2, null, DELETION),
                        new AmendmentsOrdered(SampleSession.SECOND, SampleSession.FIREARMS, List.of(1, 2)));

        assertThat(order(story).announced()).isTrue();
        assertThat(order(story).places())
                .extracting(place -> place.amendment().number(), VotingOrder.Place::why)
                .containsExactly(tuple(1, null), tuple(2, null));
    }

    @Test
    void what_waits_no_longer_has_no_place() {
        Story story = SampleSession.underWay()
                .then(
                        amendment(1, null, ADDITION),
                        amendment(2, 1, ADDITION),
                        new AmendmentWithdrawn(SampleSession.SECOND, SampleSession.FIREARMS, 1));

        assertThat(order(story).places()).isEmpty();
    }
}
