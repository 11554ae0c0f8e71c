/** What refusals and noted discrepancies say to people, in their language. */
@NullMarked
package org.rapporteur.command.words;

import org.jspecify.annotations.NullMarked;
