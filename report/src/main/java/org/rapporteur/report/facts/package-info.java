/** The log of a session as the report reads it: facts by kind, each with the version it can be traced to. */
@NullMarked
package org.rapporteur.report.facts;

import org.jspecify.annotations.NullMarked;
