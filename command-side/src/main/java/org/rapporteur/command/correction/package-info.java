/** Rules and decisions on the area of {@link org.rapporteur.command.act.CorrectionCommand}. */
@NullMarked
package org.rapporteur.command.correction;

import org.jspecify.annotations.NullMarked;
