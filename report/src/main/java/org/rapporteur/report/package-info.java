/** The report of a session: facts, outline, words, format; each step knows nothing of the next. */
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
