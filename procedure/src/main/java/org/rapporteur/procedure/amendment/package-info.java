/** Rules and decisions on the area of {@link org.rapporteur.events.act.AmendmentCommand}. */
@NullMarked
package org.rapporteur.procedure.amendment;

import org.jspecify.annotations.NullMarked;
