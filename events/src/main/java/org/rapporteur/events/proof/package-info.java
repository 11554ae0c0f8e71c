/** How everybody can prove that the record is as it was recorded: chains of hashes, findings, and words for them. */
@NullMarked
package org.rapporteur.events.proof;

import org.jspecify.annotations.NullMarked;
