package org.rapporteur.standalone.improvised;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.events.Components;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulesOfProcedure;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.inorder.InOrder;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.SessionState;

/** What is said to be in order is, and nothing else is: held against what anybody might ask for. */
class InOrderTest {
    private static final int SESSIONS = Integer.getInteger("sessions", 40);
    private static final int ASKED_IN_BETWEEN = 3;

    private final Map<String, String> notOffered = new TreeMap<>();
    private final Map<String, String> offeredThoughRefused = new TreeMap<>();
    private final Set<String> accepted = new TreeSet<>();

    @Test
    void whatever_the_rules_let_pass_is_in_order_and_what_they_refuse_is_not() {
        for (int seed = 0; seed < SESSIONS; seed++) {
            askIn(Improviser.improvise(seed), new Random(seed));
        }

        assertThat(notOffered).as("accepted, and not in order").isEmpty();
        assertThat(offeredThoughRefused).as("refused, and in order").isEmpty();
        assertThat(accepted).hasSizeGreaterThan(80);
    }

    private void askIn(Improvisation improvised, Random random) {
        List<Entered> entered = new ArrayList<>();
        for (Act act : improvised.acts()) {
            List<Recorded> before = improvised.log().stream()
                    .takeWhile(fact -> !fact.actId().equals(act.id()))
                    .toList();
            if (before.size() == improvised.log().size()) {
                continue;
            }
            SessionState state = SessionState.after(before);
            Occasion occasion = improvised.log().get(before.size()).header().occasion();
            if (entered.isEmpty()) {
                entered.add(new Entered(occasion, act.command()));
                continue;
            }
            List<Offer> offers = InOrder.at(state, occasion);
            hold(act.command(), state, occasion, offers);
            for (int number = 0; number < ASKED_IN_BETWEEN; number++) {
                hold(new Proposals(random, state, entered).next(), state, occasion, offers);
            }
            entered.add(new Entered(occasion, act.command()));
        }
    }

    private void hold(Command asked, SessionState state, Occasion occasion, List<Offer> offers) {
        if (ActHistory.isAskedBy(asked) || asked instanceof ScheduleSession) {
            return;
        }
        String kind = ActCatalog.NAMES.nameOf(asked.getClass());
        List<Offer> alike =
                offers.stream().filter(offer -> isSuch(offer, asked, state)).toList();
        Optional<List<Event>> led = led(asked, state, occasion);
        if (led.isPresent() && !led.get().isEmpty()) {
            accepted.add(kind);
            if (alike.stream().noneMatch(Offer::isInOrder)) {
                notOffered.putIfAbsent(kind, asked + " " + alike);
            }
        } else if (led.isEmpty()
                && alike.stream()
                        .anyMatch(offer -> offer.isInOrder() && offer.open().isEmpty())) {
            offeredThoughRefused.putIfAbsent(kind, asked.toString());
        }
    }

    /** Whether what somebody asks for fills in an offer. */
    private static boolean isSuch(Offer offer, Command asked, SessionState state) {
        if (offer.act().getClass() != asked.getClass()) {
            return false;
        }
        Map<String, Optional<Object>> components = Components.of((Record) asked);
        return Components.of((Record) offer.act()).entrySet().stream()
                .filter(component -> !offer.open().contains(component.getKey()))
                .allMatch(component -> component
                        .getValue()
                        .map(value -> meant(value, state))
                        .equals(components
                                .getOrDefault(component.getKey(), Optional.empty())
                                .map(value -> meant(value, state))));
    }

    /** A draft is named by any of its symbols, and what is only said in words by any words. */
    private static Object meant(Object value, SessionState state) {
        return switch (value) {
            case Symbol symbol -> known(symbol, state);
            case List<?> several ->
                several.stream().map(one -> meant(one, state)).toList();
            case Question question -> {
                Question ofADraft =
                        question.draft() == null ? question : question.aboutDraft(known(question.draft(), state));
                yield List.of(
                        ofADraft.kind(),
                        Optional.ofNullable(ofADraft.draft()),
                        Optional.ofNullable(ofADraft.item()),
                        Optional.ofNullable(ofADraft.office()),
                        Optional.ofNullable(ofADraft.number()),
                        ofADraft.text() != null,
                        Optional.ofNullable(ofADraft.rules()).map(RulesOfProcedure::as));
            }
            default -> value;
        };
    }

    private static Symbol known(Symbol symbol, SessionState state) {
        return state.drafts().find(symbol).map(Draft::symbol).orElse(symbol);
    }

    private static Optional<List<Event>> led(Command asked, SessionState state, Occasion occasion) {
        try {
            return Optional.of(Procedure.decide(asked, state, occasion, ActHistory.NONE));
        } catch (Rejected refused) {
            return Optional.empty();
        }
    }
}
