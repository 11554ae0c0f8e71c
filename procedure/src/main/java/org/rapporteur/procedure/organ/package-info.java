/** Rules and decisions on the area of {@link org.rapporteur.events.act.OrganCommand}. */
@NullMarked
package org.rapporteur.procedure.organ;

import org.jspecify.annotations.NullMarked;
