/** Rules and decisions on the area of {@link org.rapporteur.events.act.CorrectionCommand}. */
@NullMarked
package org.rapporteur.procedure.correction;

import org.jspecify.annotations.NullMarked;
