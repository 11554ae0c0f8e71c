package org.rapporteur.command.state;

import org.rapporteur.command.kernel.Occasion;
import org.rapporteur.events.body.BodyProfile;

/** In which situation an act is decided on: the session as it stands, the body it belongs to, and the occasion. */
public record Setting(SessionState state, BodyProfile body, Occasion occasion) {}
