/** Rules and decisions on the area of {@link org.rapporteur.command.act.SessionCommand}. */
@NullMarked
package org.rapporteur.command.session;

import org.jspecify.annotations.NullMarked;
