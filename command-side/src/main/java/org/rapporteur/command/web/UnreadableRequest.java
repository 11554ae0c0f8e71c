package org.rapporteur.command.web;

/** What is asked of the record cannot be read. */
final class UnreadableRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    UnreadableRequest(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
