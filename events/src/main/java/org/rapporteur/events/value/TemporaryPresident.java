package org.rapporteur.events.value;

/** Who presides where no officer does: before the first is elected, or while none of those who may is there. */
public enum TemporaryPresident {
    /** The executive head of the secretariat, whatever the title. */
    HEAD_OF_SECRETARIAT,
    /** The head of the delegation of a State. */
    HEAD_OF_DELEGATION,
    /** Somebody else of the secretariat. */
    SECRETARIAT
}
