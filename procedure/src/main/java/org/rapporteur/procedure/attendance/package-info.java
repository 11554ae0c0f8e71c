/** Rules and decisions on the area of {@link org.rapporteur.events.act.AttendanceCommand}. */
@NullMarked
package org.rapporteur.procedure.attendance;

import org.jspecify.annotations.NullMarked;
