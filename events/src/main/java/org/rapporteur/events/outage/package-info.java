/** What both sides tell when a part they need is lost for a while. */
@NullMarked
package org.rapporteur.events.outage;

import org.jspecify.annotations.NullMarked;
