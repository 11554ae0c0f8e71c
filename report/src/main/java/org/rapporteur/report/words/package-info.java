/**
 * The words of a report: one phrasebook of formulas and one grammar per language; facts never bring wording of their
 * own.
 */
@NullMarked
package org.rapporteur.report.words;

import org.jspecify.annotations.NullMarked;
