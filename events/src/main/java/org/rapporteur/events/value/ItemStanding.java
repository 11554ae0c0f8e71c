package org.rapporteur.events.value;

/** What was last decided on the consideration of an item, once it was anything. */
public enum ItemStanding {
    CONCLUDED,
    /** On the agenda, and not considered for the time being. */
    IN_ABEYANCE,
    /** Left to a later session. */
    DEFERRED,
    /** To be considered again. */
    REOPENED;

    /** Whether the item is not considered any more until it is reopened. */
    public boolean rests() {
        return this != REOPENED;
    }
}
