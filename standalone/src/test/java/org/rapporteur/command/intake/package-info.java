/** A door for tests to what nobody else may enter. */
@NullMarked
package org.rapporteur.command.intake;

import org.jspecify.annotations.NullMarked;
