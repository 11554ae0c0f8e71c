/** Rules and decisions on the area of {@link org.rapporteur.command.act.ReportCommand}. */
@NullMarked
package org.rapporteur.command.report;

import org.jspecify.annotations.NullMarked;
