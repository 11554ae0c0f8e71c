/**
 * The texts a body adopts, read from Markdown as their submitters hand it in, checked, and made ready for quotation.
 */
@NullMarked
package org.rapporteur.report.text;

import org.jspecify.annotations.NullMarked;
