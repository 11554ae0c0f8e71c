/**
 * What may be asked: one sealed family of commands per area, written the same in HTTP, in scenario files and in the
 * log.
 */
@NullMarked
package org.rapporteur.events.act;

import org.jspecify.annotations.NullMarked;
