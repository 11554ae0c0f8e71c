/** Rules and decisions on the area of {@link org.rapporteur.command.act.AgendaCommand}. */
@NullMarked
package org.rapporteur.command.agenda;

import org.jspecify.annotations.NullMarked;
