/** Rules and decisions on the area of {@link org.rapporteur.events.act.LimitCommand}. */
@NullMarked
package org.rapporteur.procedure.limit;

import org.jspecify.annotations.NullMarked;
