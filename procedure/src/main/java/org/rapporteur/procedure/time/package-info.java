/** Rules and warnings on the times at which acts are said to have happened. */
@NullMarked
package org.rapporteur.procedure.time;

import org.jspecify.annotations.NullMarked;
