package org.rapporteur.standalone.embedded;

import java.io.IOException;

/** Why a runtime cannot be opened, in one sentence for whoever started it, with what to do about it. */
public final class CannotStart extends IOException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }
}
