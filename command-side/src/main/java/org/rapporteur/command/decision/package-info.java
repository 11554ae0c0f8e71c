/** Rules and decisions on the area of {@link org.rapporteur.command.act.DecisionCommand}. */
@NullMarked
package org.rapporteur.command.decision;

import org.jspecify.annotations.NullMarked;
