/** The way of a fact through both sides in a world in which one seed decides what happens next. */
@NullMarked
package org.rapporteur.standalone.chance;

import org.jspecify.annotations.NullMarked;
