/** A door for tests to what nobody else may enter. */
@NullMarked
package org.rapporteur.query.desk;

import org.jspecify.annotations.NullMarked;
