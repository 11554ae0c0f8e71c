package org.rapporteur.events.value;

/**
 * The capacities in which delegations take part; they decide who may sponsor, vote and speak, and in which order they
 * are reported.
 */
public enum Category {
    /** A State party to the convention. */
    STATE_PARTY,
    /** A regional economic integration organization that is a party. */
    INTEGRATION_ORGANIZATION,
    /** A State that has signed but not ratified. */
    SIGNATORY,
    /** Any other State. */
    OTHER_STATE,
    /** An institute of the United Nations crime prevention and criminal justice programme network. */
    INSTITUTE,
    /** A specialized agency or another organization of the United Nations system. */
    UNITED_NATIONS_SYSTEM,
    INTERGOVERNMENTAL_ORGANIZATION,
    /** A non-governmental organization in consultative status with the Economic and Social Council. */
    NGO_WITH_CONSULTATIVE_STATUS,
    /** A relevant non-governmental organization that applied for observer status. */
    NGO_WITHOUT_CONSULTATIVE_STATUS;

    /** Parties decide, sponsor and vote; everybody else observes. */
    public boolean isParty() {
        return this == STATE_PARTY || this == INTEGRATION_ORGANIZATION;
    }

    public boolean isNonGovernmental() {
        return this == NGO_WITH_CONSULTATIVE_STATUS || this == NGO_WITHOUT_CONSULTATIVE_STATUS;
    }
}
