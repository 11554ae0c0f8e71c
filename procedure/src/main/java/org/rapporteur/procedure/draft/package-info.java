/** Rules and decisions on the area of {@link org.rapporteur.events.act.DraftCommand}. */
@NullMarked
package org.rapporteur.procedure.draft;

import org.jspecify.annotations.NullMarked;
