/** Rules and decisions on the area of {@link org.rapporteur.events.act.MotionCommand}. */
@NullMarked
package org.rapporteur.procedure.motion;

import org.jspecify.annotations.NullMarked;
