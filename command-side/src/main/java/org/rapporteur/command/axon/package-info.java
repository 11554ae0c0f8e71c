/** The event store, with Axon: the only package that knows of it. */
@NullMarked
package org.rapporteur.command.axon;

import org.jspecify.annotations.NullMarked;
