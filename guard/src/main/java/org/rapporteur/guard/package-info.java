/** The guard before both sides: whose requests are let in, from which pages, and how much of each. */
@NullMarked
package org.rapporteur.guard;

import org.jspecify.annotations.NullMarked;
