/** Rules and decisions on the area of {@link org.rapporteur.events.act.AgendaCommand}. */
@NullMarked
package org.rapporteur.procedure.agenda;

import org.jspecify.annotations.NullMarked;
