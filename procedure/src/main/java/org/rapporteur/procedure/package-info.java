/** The door to the domain: acts go in, facts or a refusal come out. */
@NullMarked
package org.rapporteur.procedure;

import org.jspecify.annotations.NullMarked;
