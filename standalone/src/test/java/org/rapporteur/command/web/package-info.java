/** A door for tests to what nobody else may enter. */
@NullMarked
package org.rapporteur.command.web;

import org.jspecify.annotations.NullMarked;
