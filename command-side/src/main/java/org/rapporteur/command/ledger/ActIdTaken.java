package org.rapporteur.command.ledger;

/** The id was used before in this session, for an act with other content. */
public final class ActIdTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String actId;

    public ActIdTaken(String actId) {
        super("another act of this session bears the id '%s'".formatted(actId));
        this.actId = actId;
    }

    public String actId() {
        return actId;
    }
}
