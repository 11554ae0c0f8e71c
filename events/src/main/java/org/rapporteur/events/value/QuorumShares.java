package org.rapporteur.events.value;

/**
 * What share of those who may take part must be present for each purpose.
 *
 * @param debate to open a meeting and let the debate proceed
 * @param decision to take any decision
 */
public record QuorumShares(Share debate, Share decision) {
    public Share of(QuorumPurpose purpose) {
        return switch (purpose) {
            case DEBATE -> debate;
            case DECISION -> decision;
        };
    }
}
