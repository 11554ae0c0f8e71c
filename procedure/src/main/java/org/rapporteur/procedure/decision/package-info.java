/** Rules and decisions on the area of {@link org.rapporteur.events.act.DecisionCommand}. */
@NullMarked
package org.rapporteur.procedure.decision;

import org.jspecify.annotations.NullMarked;
