/** What every area shares: the occasion of an act, rules, refusals. */
@NullMarked
package org.rapporteur.procedure.kernel;

import org.jspecify.annotations.NullMarked;
