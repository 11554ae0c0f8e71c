/** Rules and decisions on the area of {@link org.rapporteur.events.act.DocumentCommand}. */
@NullMarked
package org.rapporteur.procedure.document;

import org.jspecify.annotations.NullMarked;
