/** The log of every session, as it was read. */
@NullMarked
package org.rapporteur.query.history;

import org.jspecify.annotations.NullMarked;
