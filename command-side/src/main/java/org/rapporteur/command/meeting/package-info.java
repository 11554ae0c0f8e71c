/** Rules and decisions on the area of {@link org.rapporteur.command.act.MeetingCommand}. */
@NullMarked
package org.rapporteur.command.meeting;

import org.jspecify.annotations.NullMarked;
