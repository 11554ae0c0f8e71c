/**
 * Losing parts of an installation on purpose while acts come in, and looking whether everything that was promised is
 * there.
 */
@NullMarked
package org.rapporteur.standalone.faults;

import org.jspecify.annotations.NullMarked;
