/** The shared language of both sides. */
@NullMarked
package org.rapporteur.events;

import org.jspecify.annotations.NullMarked;
