/** Rules and decisions on the area of {@link org.rapporteur.events.act.OrderCommand}. */
@NullMarked
package org.rapporteur.procedure.order;

import org.jspecify.annotations.NullMarked;
