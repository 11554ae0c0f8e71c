/** Rules and decisions on the area of {@link org.rapporteur.command.act.WorkingGroupCommand}. */
@NullMarked
package org.rapporteur.command.workinggroup;

import org.jspecify.annotations.NullMarked;
