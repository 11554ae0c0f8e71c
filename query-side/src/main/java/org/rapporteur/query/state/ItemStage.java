package org.rapporteur.query.state;

import org.rapporteur.events.value.ItemStanding;

/** How far the consideration of an item has come. */
public enum ItemStage {
    CONCLUDED,
    OPEN,
    IN_ABEYANCE,
    DEFERRED,
    NOT_TAKEN_UP;

    static ItemStage of(ItemStanding standing) {
        return switch (standing) {
            case CONCLUDED -> CONCLUDED;
            case IN_ABEYANCE -> IN_ABEYANCE;
            case DEFERRED -> DEFERRED;
            case REOPENED -> OPEN;
        };
    }
}
