package org.rapporteur.procedure.organ;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies about organs that a session established, which are recorded all the same. */
public enum OrganWarning implements Warning {
    CREDENTIALS_COMMITTEE_OF_OTHER_THAN_NINE,
    ITEM_NOT_REFERRED_TO_THE_ORGAN,
    DRAFT_NOT_REFERRED_TO_THE_ORGAN,
    VOTER_IS_NO_MEMBER_OF_THE_ORGAN
}
