/** What the facts of a session mean for the rules: one small immutable state per area, folded from its own facts. */
@NullMarked
package org.rapporteur.procedure.state;

import org.jspecify.annotations.NullMarked;
