/** The shapes a document takes as a file: Markdown and HTML. */
@NullMarked
package org.rapporteur.report.format;

import org.jspecify.annotations.NullMarked;
