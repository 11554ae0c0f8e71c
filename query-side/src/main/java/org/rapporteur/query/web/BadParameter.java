package org.rapporteur.query.web;

/** A parameter of a request that does not have its shape; the message names it, its value and an example. */
public final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The parameter of this name cannot have this value; it would look like the example. */
    public BadParameter(String name, String value, String example) {
        super("%s cannot be '%s'; it looks like '%s'".formatted(name, value, example));
    }
}
