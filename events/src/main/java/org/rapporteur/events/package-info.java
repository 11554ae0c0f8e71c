/** The shared language of both sides: facts, the values they are made of, and reference data. */
@NullMarked
package org.rapporteur.events;

import org.jspecify.annotations.NullMarked;
