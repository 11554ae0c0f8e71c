package org.rapporteur.procedure.inorder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.procedure.state.Venue;
import org.rapporteur.procedure.vote.Matters;

/** Every act that could be asked for at a moment, and what the rules say to it. Pure, as they are. */
public final class InOrder {
    private final SessionState state;
    private final Occasion occasion;
    private final DecisionContext context;

    private InOrder(Specimens specimens, Occasion occasion) {
        this.state = specimens.state();
        this.occasion = occasion;
        this.context = DecisionContext.of(state, specimens.body(), occasion, null);
    }

    /**
     * The acts that would change something, those in order and those that are not; an act that is on record already is
     * neither. Corrections and footnotes are always possible and not among them.
     *
     * @param state of a session that is scheduled
     * @param occasion when they would be made
     */
    public static List<Offer> at(SessionState state, Occasion occasion) {
        Specimens specimens = Specimens.of(state, occasion);
        InOrder inOrder = new InOrder(specimens, occasion);
        return candidates(specimens)
                .flatMap(candidate -> inOrder.offer(candidate).stream())
                .toList();
    }

    /** The acts that are put to the rules, whatever these say to them. */
    public static List<Command> specimens(SessionState state, Occasion occasion) {
        return candidates(Specimens.of(state, occasion))
                .flatMap(Candidate::ways)
                .toList();
    }

    private static Stream<Candidate> candidates(Specimens specimens) {
        List<MeetingNumber> toName = specimens.meetingsToName();
        return Stream.of(
                        new MeetingCandidates(specimens).all(),
                        new SessionCandidates(specimens).all(),
                        new AgendaCandidates(specimens).all(),
                        new PeopleCandidates(specimens).all(),
                        new ElectionCandidates(specimens).all(),
                        new CredentialsCandidates(specimens).all(),
                        new DebateCandidates(specimens).all(),
                        new DraftCandidates(specimens).all(),
                        new AmendmentCandidates(specimens).all(),
                        new MotionCandidates(specimens).all(),
                        new OrganCandidates(specimens).all(),
                        new QuestionCandidates(specimens).all(),
                        new PaperCandidates(specimens).all())
                .flatMap(candidates -> candidates)
                .map(candidate -> candidate.inAnyOf(toName));
    }

    private Optional<Offer> offer(Candidate candidate) {
        @Nullable Offer refused = null;
        boolean already = false;
        for (Command specimen : (Iterable<Command>) candidate.ways()::iterator) {
            try {
                if (!Procedure.decide(specimen, state, occasion, ActHistory.NONE)
                        .isEmpty()) {
                    return Optional.of(offer(specimen, candidate, null));
                }
                already = true;
            } catch (Rejected refusal) {
                refused = refused == null ? offer(specimen, candidate, refusal) : refused;
            }
        }
        return already ? Optional.empty() : Optional.ofNullable(refused);
    }

    private Offer offer(Command act, Candidate candidate, @Nullable Rejected refusal) {
        return new Offer(act, candidate.open(), Entitlements.of(act), majority(act, candidate.question()), refusal);
    }

    private @Nullable Majority majority(Command act, @Nullable Question question) {
        return question == null
                ? null
                : Matters.majority(question, Venue.of(act, state), context).orElse(null);
    }
}
