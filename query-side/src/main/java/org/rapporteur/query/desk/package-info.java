/** The secretariat's desk: a page to log a session from, and the line that understands what is typed on it. */
@NullMarked
package org.rapporteur.query.desk;

import org.jspecify.annotations.NullMarked;
