/** Rules and decisions on the area of {@link org.rapporteur.events.act.WorkingGroupCommand}. */
@NullMarked
package org.rapporteur.procedure.workinggroup;

import org.jspecify.annotations.NullMarked;
