/** What pages say of facts and values, in the language of whoever reads. */
@NullMarked
package org.rapporteur.query.phrasebook;

import org.jspecify.annotations.NullMarked;
