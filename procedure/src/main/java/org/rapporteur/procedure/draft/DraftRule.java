package org.rapporteur.procedure.draft;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on drafts. */
public enum DraftRule implements Rule {
    A_DRAFT_HAS_A_SYMBOL_OF_ITS_OWN,
    ONLY_PARTIES_SPONSOR_DRAFTS,
    ONLY_AN_INTEGRATION_ORGANIZATION_SPONSORS_FOR_MEMBER_STATES,
    NO_MEMBER_STATE_SPONSORS_BESIDES_ITS_ORGANIZATION,
    ONLY_A_SPONSOR_WITHDRAWS_ITS_SPONSORSHIP,
    ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES,
    A_REVISION_FOLLOWS_THE_LATEST_VERSION,
    ONLY_A_SPONSOR_DISCONTINUES_CONSULTATIONS,
    A_MANDATE_FOLLOWS_DISCONTINUED_CONSULTATIONS,
    AN_ADOPTED_DRAFT_IS_NOT_WITHDRAWN(RuleTopic.WITHDRAWAL_OF_PROPOSALS),
    AN_AMENDED_DRAFT_IS_NOT_WITHDRAWN(RuleTopic.WITHDRAWAL_OF_PROPOSALS),
    NO_DRAFT_IS_ADOPTED_BEFORE_THE_AGENDA,
    NO_DRAFT_IS_ADOPTED_UNLESS_ITS_ITEM_IS_OPEN,
    ONLY_A_DRAFT_BEFORE_THE_BODY_IS_ADOPTED,
    ONLY_WHAT_WAS_DECIDED_IS_RECONSIDERED(RuleTopic.RECONSIDERATION),
    FINANCIAL_IMPLICATIONS_ARE_STATED_BEFORE_ADOPTION(RuleTopic.FINANCIAL_IMPLICATIONS);

    private final Optional<RuleTopic> topic;

    DraftRule() {
        topic = Optional.empty();
    }

    DraftRule(RuleTopic topic) {
        this.topic = Optional.of(topic);
    }

    @Override
    public Optional<RuleTopic> topic() {
        return topic;
    }
}
