package org.rapporteur.procedure.question;

import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on questions. */
public enum QuestionRule implements Rule {
    A_VOTE_IS_REQUESTED_BEFORE_THE_DECISION,
    AN_ADOPTION_OF_THIS_KIND_HAS_AN_ACT_OF_ITS_OWN,
    AN_INTENTION_IS_NOTED_OF_A_VOTE_TAKEN,
    AN_INTENTION_DIFFERS_FROM_THE_VOTE,
    ELECTIONS_TO_AN_OFFICE_FOLLOW_ONE_ANOTHER
}
