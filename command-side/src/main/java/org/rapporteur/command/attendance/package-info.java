/** Rules and decisions on the area of {@link org.rapporteur.command.act.AttendanceCommand}. */
@NullMarked
package org.rapporteur.command.attendance;

import org.jspecify.annotations.NullMarked;
