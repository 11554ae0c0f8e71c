package org.rapporteur.events.proof;

/** The ways in which a record may be wrong. */
public enum Flaw {
    /** It cannot be read as what it should be. */
    UNREADABLE,
    /** It is larger than anything that is read; it was not looked at. */
    TOO_LARGE,
    /** The content does not have the hash that is stated beside it. */
    CONTENT_DIFFERS_FROM_HASH,
    /** The hash stated beside the content is not its own; the content is the one that the next fact names. */
    HASH_ALTERED,
    /** It does not name the hash of the fact before it. */
    CHAIN_BROKEN,
    /** The content is written in another form than the canonical one. */
    NOT_CANONICAL,
    /** What stands beside the fact does not follow from it. */
    PART_ALTERED,
    MISSING,
    /** It was there before, with other content. */
    TWICE,
    /** It stands before one that comes before it. */
    OUT_OF_ORDER,
    /** It was never recorded: the event store has something else in its place, or nothing. */
    NOT_RECORDED,
    /** It is set so that facts may be lost or altered. */
    UNSAFE_SETTING,
    /** It is not the fact, or not at the place, that the tree over all facts has. */
    DIFFERS_FROM_TREE,
    /** The tree is not the one that was signed. */
    TREE_DIFFERS_FROM_CHECKPOINT,
    /** No key that is known signed it. */
    SIGNATURE_INVALID
}
