/** A PostgreSQL and a Kafka of our own, on the loopback address, with their data in a directory that we choose. */
@NullMarked
package org.rapporteur.standalone.embedded;

import org.jspecify.annotations.NullMarked;
