/** The query side: recorded facts become views and the report. */
@NullMarked
package org.rapporteur.query;

import org.jspecify.annotations.NullMarked;
