/** Rules and decisions on the area of {@link org.rapporteur.events.act.DebateCommand}. */
@NullMarked
package org.rapporteur.procedure.debate;

import org.jspecify.annotations.NullMarked;
