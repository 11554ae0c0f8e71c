/** Rules and decisions on the area of {@link org.rapporteur.command.act.DocumentCommand}. */
@NullMarked
package org.rapporteur.command.document;

import org.jspecify.annotations.NullMarked;
