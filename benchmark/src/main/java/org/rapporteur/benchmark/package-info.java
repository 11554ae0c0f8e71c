/** How fast the program is on this machine, beside what the machine itself can do; measured, never asserted. */
@NullMarked
package org.rapporteur.benchmark;

import org.jspecify.annotations.NullMarked;
