/** Two states of a report held against each other, passage by passage. */
@NullMarked
package org.rapporteur.report.compare;

import org.jspecify.annotations.NullMarked;
