/** What can be typed: one class for each command, none of which does the work itself. */
@NullMarked
package org.rapporteur.standalone.cli;

import org.jspecify.annotations.NullMarked;
