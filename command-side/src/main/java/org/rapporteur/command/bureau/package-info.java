/** Rules and decisions on the area of {@link org.rapporteur.command.act.BureauCommand}. */
@NullMarked
package org.rapporteur.command.bureau;

import org.jspecify.annotations.NullMarked;
