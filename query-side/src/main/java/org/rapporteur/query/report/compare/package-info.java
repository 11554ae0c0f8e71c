/** Two states of a report held against each other, passage by passage. */
@NullMarked
package org.rapporteur.query.report.compare;

import org.jspecify.annotations.NullMarked;
