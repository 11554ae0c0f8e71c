/**
 * Whatever comes in: requests and texts made by chance, most of them wrong in some way. One seed, one run; what fails
 * is told as the requests that lead to it.
 */
@NullMarked
package org.rapporteur.standalone.fuzz;

import org.jspecify.annotations.NullMarked;
