/** The door to the domain: acts go in, facts or a refusal come out. */
@NullMarked
package org.rapporteur.command.procedure;

import org.jspecify.annotations.NullMarked;
