/** Where facts enter: from Kafka, in order, each once, a batch in one transaction over all projections. */
@NullMarked
package org.rapporteur.query.ingest;

import org.jspecify.annotations.NullMarked;
