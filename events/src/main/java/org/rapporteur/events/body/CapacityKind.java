package org.rapporteur.events.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** As what a report tells of those who take part in a category: what it calls them, and among whom. */
public enum CapacityKind {
    /** Those of whom the body is made up: the parties to its instrument, or its members. */
    PARTIES,
    SIGNATORIES,
    OTHER_STATES,
    /** Organizations of one system, called together what the directory calls them. */
    @JsonProperty(CapacityKind.SYSTEM)
    ORGANIZATIONS_OF_A_SYSTEM,
    INTERGOVERNMENTAL_ORGANIZATIONS,
    NON_GOVERNMENTAL_ORGANIZATIONS,
    /** Any others, of whom a report speaks by the name of their category. */
    OBSERVERS;

    /** As it is spelt in every record there is. */
    private static final String SYSTEM = "united-nations";

    /** How profiles and formulas spell it. */
    public String code() {
        return this == ORGANIZATIONS_OF_A_SYSTEM
                ? SYSTEM
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether those in it may be States, or what else the members of the body are, which the directory knows. */
    boolean takesStates() {
        return this == PARTIES || this == SIGNATORIES || this == OTHER_STATES || this == OBSERVERS;
    }

    /** Whether those in it may be organizations, which may bring their own names. */
    boolean takesOrganizations() {
        return !takesStates() || this == OBSERVERS;
    }
}
