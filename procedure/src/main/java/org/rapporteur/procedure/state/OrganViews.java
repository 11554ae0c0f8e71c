package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Vote;

/** What organs of the body think of drafts: one view each of a draft, as long as the organ does not reconsider it. */
public record OrganViews(List<View> held) implements Area {
    static final OrganViews NONE = new OrganViews(List.of());

    public OrganViews {
        held = Absent.asEmpty(held);
    }

    /** What an organ decided on a draft, which binds the organ and not the body. */
    public enum Kind {
        RECOMMENDED,
        NOT_RECOMMENDED,
        /** On a motion: the organ takes no action on it, or is not competent to. */
        LEFT_ASIDE
    }

    /**
     * @param meeting at which the organ decided so
     * @param draft by the symbol it is known by
     * @param vote by which, where it was by one
     */
    public record View(
            MeetingNumber meeting,
            Symbol draft,
            Kind kind,
            @Nullable Vote vote) {
        private static View of(MeetingNumber meeting, Symbol draft, Kind kind, @Nullable Decision decision) {
            return new View(meeting, draft, kind, decision == null ? null : decision.vote());
        }

        private boolean is(Organ other, Symbol symbol) {
            return meeting.organ().equals(other) && draft.equals(symbol);
        }
    }

    /** What an organ thinks of a draft, if it has decided on it. */
    public Optional<Kind> of(Organ organ, Symbol draft) {
        return held.stream()
                .filter(view -> view.is(organ, draft))
                .map(View::kind)
                .findFirst();
    }

    /** The vote by which an organ decided on a draft at a meeting; on a motion, that was on another question. */
    public Optional<Vote> voteAt(MeetingNumber meeting, Symbol draft) {
        return held.stream()
                .filter(view -> view.meeting().equals(meeting) && view.draft().equals(draft))
                .flatMap(view -> Stream.ofNullable(view.vote()))
                .findFirst();
    }

    OrganViews after(DraftEvent event) {
        return event instanceof DraftRecommended fact
                ? with(View.of(fact.meeting(), fact.draft(), Kind.RECOMMENDED, fact.decision()))
                : event instanceof DraftNotRecommended fact
                        ? with(View.of(fact.meeting(), fact.draft(), Kind.NOT_RECOMMENDED, fact.decision()))
                        : this;
    }

    OrganViews after(QuestionEvent event, Motions motions) {
        return event instanceof QuestionDecided fact
                        && fact.outcome() == DecisionOutcome.ADOPTED
                        && fact.decidedBy() != StandingOrgan.PLENARY
                ? after(fact, motions)
                : this;
    }

    private OrganViews after(QuestionDecided adopted, Motions motions) {
        Symbol draft = adopted.question().draft();
        if (adopted.question().kind() == QuestionKind.RECONSIDERATION && draft != null) {
            return new OrganViews(without(adopted.decidedBy(), draft));
        }
        return motions.adoptedBy(adopted)
                .filter(motion -> motion.kind() == MotionKind.NO_ACTION || motion.kind() == MotionKind.NO_COMPETENCE)
                .map(MotionMade::draft)
                .map(leftAside ->
                        with(View.of(Objects.requireNonNull(adopted.meeting()), leftAside, Kind.LEFT_ASIDE, null)))
                .orElse(this);
    }

    private OrganViews with(View view) {
        return new OrganViews(Grown.by(without(view.meeting().organ(), view.draft()), view));
    }

    private List<View> without(Organ organ, Symbol draft) {
        return held.stream().filter(view -> !view.is(organ, draft)).toList();
    }
}
