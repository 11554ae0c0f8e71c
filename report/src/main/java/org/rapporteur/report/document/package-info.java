/** A text as it will be read, in one language, before it takes the shape of a file format. */
@NullMarked
package org.rapporteur.report.document;

import org.jspecify.annotations.NullMarked;
