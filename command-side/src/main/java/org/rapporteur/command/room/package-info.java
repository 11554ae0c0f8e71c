/** How much room is left for what is to be recorded. */
@NullMarked
package org.rapporteur.command.room;

import org.jspecify.annotations.NullMarked;
