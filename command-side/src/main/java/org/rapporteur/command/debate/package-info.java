/** Rules and decisions on the area of {@link org.rapporteur.command.act.DebateCommand}. */
@NullMarked
package org.rapporteur.command.debate;

import org.jspecify.annotations.NullMarked;
