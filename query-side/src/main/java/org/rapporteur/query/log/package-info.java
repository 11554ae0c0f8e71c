/** The log of every session, as it was read, and what is found wrong in it. */
@NullMarked
package org.rapporteur.query.log;

import org.jspecify.annotations.NullMarked;
