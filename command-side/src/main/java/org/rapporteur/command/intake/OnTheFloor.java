package org.rapporteur.command.intake;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MotionEvent;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.fact.MotionEvent.MotionWithdrawn;
import org.rapporteur.events.fact.OrderEvent;
import org.rapporteur.events.fact.OrderEvent.AppealWithdrawn;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.procedure.state.Order;
import org.rapporteur.procedure.state.SessionState;

/** Motions, points of order, rulings and appeals that facts speak of by numbers which nothing before them has. */
final class OnTheFloor {
    private OnTheFloor() {}

    static Stream<Object> missing(Event fact, SessionState before) {
        return switch (fact) {
            case MotionEvent motion -> missing(motion, before);
            case OrderEvent order -> missing(order, before.order());
            default -> Stream.empty();
        };
    }

    private static Stream<Object> missing(MotionEvent event, SessionState before) {
        return switch (event) {
            case MotionMade fact ->
                Stream.concat(
                        unless(fact.number() == before.motions().nextNumber(), fact.number()),
                        unless(
                                fact.saysWhatItIsAbout()
                                        && (fact.draft() == null || Unfounded.isKnownBy(fact.draft(), before)),
                                fact.kind()));
            case MotionSpokenOn fact -> unless(before.motions().find(fact.motion()), fact.motion());
            case MotionWithdrawn fact -> unless(before.motions().find(fact.motion()), fact.motion());
        };
    }

    private static Stream<Object> missing(OrderEvent event, Order before) {
        return switch (event) {
            case PointOfOrderRaised fact ->
                unless(fact.number() == before.points().size() + 1, fact.number());
            case RulingMade fact ->
                Stream.concat(
                        unless(fact.number() == before.rulings().size() + 1 && fact.saysWhatWasRuled(), fact.number()),
                        fact.point() == null ? Stream.empty() : unless(before.point(fact.point()), fact.point()));
            case RulingAppealed fact ->
                Stream.concat(
                        unless(fact.number() == before.appeals().size() + 1, fact.number()),
                        unless(before.ruling(fact.ruling()), fact.ruling()));
            case RulingWithdrawn fact -> unless(before.ruling(fact.ruling()), fact.ruling());
            case AppealWithdrawn fact -> unless(before.appeal(fact.appeal()), fact.appeal());
        };
    }

    private static Stream<Object> unless(Optional<?> there, Object named) {
        return unless(there.isPresent(), named);
    }

    private static Stream<Object> unless(boolean there, Object named) {
        return there ? Stream.empty() : Stream.of(named);
    }
}
