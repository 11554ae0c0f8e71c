/** Rules and decisions on the area of {@link org.rapporteur.events.act.SessionCommand}. */
@NullMarked
package org.rapporteur.procedure.session;

import org.jspecify.annotations.NullMarked;
