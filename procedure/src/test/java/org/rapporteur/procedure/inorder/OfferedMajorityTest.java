package org.rapporteur.procedure.inorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.ready;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;

class OfferedMajorityTest {
    private static Optional<Share> toAdopt(Given given) {
        return given.offers().stream()
                .filter(offer -> offer.act() instanceof AdoptDraft adoption
                        && adoption.draft().equals(L8))
                .flatMap(offer -> Stream.ofNullable(offer.majority()))
                .map(Majority::share)
                .findFirst();
    }

    @Test
    void a_draft_is_offered_with_the_majority_that_would_decide_it() {
        assertThat(toAdopt(ready())).contains(new Share(2, 3, true));
        assertThat(toAdopt(ready().and(new MakeRuling(null, RulingEffect.MAJORITY, WHETHER, Matter.PROCEDURE))))
                .contains(new Share(1, 2, false));
    }

    /** Seen as it happened, a session may have an amendment whose draft was tabled later, by the clock. */
    @Test
    void what_is_in_order_is_told_also_before_the_draft_that_an_amendment_is_to() {
        AmendmentProposed early = new AmendmentProposed(
                null, new Symbol("CTOC/COP/2024/L.8"), 1, null, null, List.of(Scene.PERU), List.of());

        assertThat(Given.given(Scene.deciding(Scene.FIREARMS)).and(early).offers())
                .isNotEmpty();
    }
}
