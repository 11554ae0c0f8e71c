/** What the facts of a session mean for the rules: one small immutable state per area, folded from its own facts. */
@NullMarked
package org.rapporteur.command.state;

import org.jspecify.annotations.NullMarked;
