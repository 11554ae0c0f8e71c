/** The shapes a document takes as a file: all there are stand in {@link org.rapporteur.report.format.Format}. */
@NullMarked
package org.rapporteur.report.format;

import org.jspecify.annotations.NullMarked;
