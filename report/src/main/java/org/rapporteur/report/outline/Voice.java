package org.rapporteur.report.outline;

import org.rapporteur.events.value.Category;

/** As whom a group of speakers is reported. The order is the one in which a report names them. */
public enum Voice {
    PARTIES,
    SIGNATORIES,
    OTHER_STATES,
    UNITED_NATIONS,
    INTERGOVERNMENTAL_ORGANIZATIONS,
    NON_GOVERNMENTAL_ORGANIZATIONS,
    /** Organizations of several kinds that were given the floor in one list. */
    ORGANIZATIONS;

    static Voice of(Category category) {
        return switch (category) {
            case STATE_PARTY, INTEGRATION_ORGANIZATION -> PARTIES;
            case SIGNATORY -> SIGNATORIES;
            case OTHER_STATE -> OTHER_STATES;
            case INSTITUTE, UNITED_NATIONS_SYSTEM -> UNITED_NATIONS;
            case INTERGOVERNMENTAL_ORGANIZATION -> INTERGOVERNMENTAL_ORGANIZATIONS;
            case NGO_WITH_CONSULTATIVE_STATUS, NGO_WITHOUT_CONSULTATIVE_STATUS -> NON_GOVERNMENTAL_ORGANIZATIONS;
        };
    }

    boolean isOrganization() {
        return compareTo(UNITED_NATIONS) >= 0;
    }

    public boolean isObserver() {
        return this != PARTIES;
    }
}
