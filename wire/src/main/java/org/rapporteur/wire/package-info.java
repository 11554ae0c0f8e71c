/** Facts on the wire: the one place that knows how a fact travels as a CloudEvent, used by both sides. */
@NullMarked
package org.rapporteur.wire;

import org.jspecify.annotations.NullMarked;
