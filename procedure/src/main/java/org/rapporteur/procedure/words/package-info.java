/** What refusals say to people, in their language. */
@NullMarked
package org.rapporteur.procedure.words;

import org.jspecify.annotations.NullMarked;
