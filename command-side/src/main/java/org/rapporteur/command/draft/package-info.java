/** Rules and decisions on the area of {@link org.rapporteur.command.act.DraftCommand}. */
@NullMarked
package org.rapporteur.command.draft;

import org.jspecify.annotations.NullMarked;
