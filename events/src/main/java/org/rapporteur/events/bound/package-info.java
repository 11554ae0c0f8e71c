/**
 * How much there is room for: said once, at the values themselves, and used wherever something comes in. What is within
 * the bounds of all its values can be stored, published, indexed and told.
 */
@NullMarked
package org.rapporteur.events.bound;

import org.jspecify.annotations.NullMarked;
