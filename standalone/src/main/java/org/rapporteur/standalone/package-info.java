/** Both sides in one process, with an embedded PostgreSQL and Kafka. */
@NullMarked
package org.rapporteur.standalone;

import org.jspecify.annotations.NullMarked;
