/** Rules and decisions on the area of {@link org.rapporteur.events.act.BureauCommand}. */
@NullMarked
package org.rapporteur.procedure.bureau;

import org.jspecify.annotations.NullMarked;
