/** The auditor's replay: any moment of a session, the facts around it, and what changed between two moments. */
@NullMarked
package org.rapporteur.query.replay;

import org.jspecify.annotations.NullMarked;
