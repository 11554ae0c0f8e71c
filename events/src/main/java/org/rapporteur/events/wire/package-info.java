/** Facts on the wire: the one place that knows how a fact travels as a CloudEvent, used by both sides. */
@NullMarked
package org.rapporteur.events.wire;

import org.jspecify.annotations.NullMarked;
