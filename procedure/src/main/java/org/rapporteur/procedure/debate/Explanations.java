package org.rapporteur.procedure.debate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/** Explanations of vote and of position: who gives them, on what, and how often. */
final class Explanations {
    private final StatementMade statement;
    private final StatementPurpose purpose;
    private final Symbol draft;
    private final DecisionContext context;
    private final Map<String, Object> particulars;

    private Explanations(StatementMade statement, StatementPurpose purpose, Symbol draft, DecisionContext context) {
        this.statement = statement;
        this.purpose = purpose;
        this.draft = draft;
        this.context = context;
        this.particulars = Map.of("participant", context.named(statement.speaker()), "draft", draft);
    }

    /**
     * Lets a statement pass that is none, or one that may be given.
     *
     * @throws Rejected if it may not
     */
    static void check(StatementMade statement, DecisionContext context) {
        StatementPurpose purpose = statement.purpose();
        if (purpose == null || !purpose.isExplanation()) {
            return;
        }
        @Nullable Symbol draft = statement.draft();
        if (draft == null) {
            throw Rejected.because(DebateRule.AN_EXPLANATION_IS_OF_A_DRAFT);
        }
        new Explanations(statement, purpose, draft, context).check();
    }

    private void check() {
        switch (purpose) {
            case EXPLANATION_OF_VOTE -> checkOfVote();
            // Observers too have positions, and whoever sponsors a text may say how it reads it.
            case EXPLANATION_OF_POSITION -> {}
            // These are no explanations.
            case GENERAL_STATEMENT, RESERVATION, DISSOCIATION, OBJECTION, INTERPRETATION, RECORD -> {}
        }
        Rejected.unless(
                !context.state().debate().isExplainedAlready(statement),
                DebateRule.A_DELEGATION_EXPLAINS_ITSELF_ONCE,
                particulars);
    }

    private void checkOfVote() {
        context.demandParty(statement.speaker(), DebateRule.ONLY_WHO_HAS_A_VOTE_EXPLAINS_IT);
        // Beforehand a vote may still be expected, whatever comes.
        Rejected.unless(
                statement.kind() != StatementKind.AFTER_ACTION
                        || context.state().questions().isVotedOn(draft),
                DebateRule.A_VOTE_THAT_WAS_NOT_TAKEN_IS_NOT_EXPLAINED_AFTERWARDS,
                particulars);
        Rejected.unless(
                !isSponsor(statement.speaker()) || context.state().isAmended(draft),
                DebateRule.NO_SPONSOR_EXPLAINS_ITS_VOTE_ON_AN_UNAMENDED_DRAFT,
                particulars);
    }

    /** Also through an organization that sponsors for its member States, or through a group that sponsors. */
    private boolean isSponsor(ParticipantCode speaker) {
        return context.draft(draft).sponsors().present().stream()
                .anyMatch(sponsor -> sponsor.party().equals(speaker)
                        || isMemberOf(sponsor, speaker)
                        || isOfTheGroupOf(sponsor, speaker));
    }

    /** Only where it is known who belongs to the group, and the speaker did not withdraw for itself. */
    private boolean isOfTheGroupOf(Sponsor sponsor, ParticipantCode speaker) {
        GroupCode group = sponsor.onBehalfOf();
        return group != null
                && context.directory().isRegional(group)
                && context.directory().mayBelong(speaker, group)
                && !sponsor.exceptMembers().contains(speaker);
    }

    private boolean isMemberOf(Sponsor sponsor, ParticipantCode speaker) {
        return sponsor.withMemberStates()
                && context.memberAmong(List.of(speaker), sponsor.party()).isPresent();
    }
}
