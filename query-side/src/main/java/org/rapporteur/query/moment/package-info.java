/** Any session at any moment: now, as it was known, and as it had happened. */
@NullMarked
package org.rapporteur.query.moment;

import org.jspecify.annotations.NullMarked;
