/** The one door through which facts leave: from the event store, whose tail it is given, to Kafka. */
@NullMarked
package org.rapporteur.command.relay;

import org.jspecify.annotations.NullMarked;
