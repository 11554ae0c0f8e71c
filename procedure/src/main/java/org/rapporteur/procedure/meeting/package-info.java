/** Rules and decisions on the area of {@link org.rapporteur.events.act.MeetingCommand}. */
@NullMarked
package org.rapporteur.procedure.meeting;

import org.jspecify.annotations.NullMarked;
