/** Rules and decisions on the area of {@link org.rapporteur.events.act.ReportCommand}. */
@NullMarked
package org.rapporteur.procedure.report;

import org.jspecify.annotations.NullMarked;
