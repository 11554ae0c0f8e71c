/** What official records say became of drafts, entered as acts, and compared with what our report says of it. */
@NullMarked
package org.rapporteur.standalone.outcome;

import org.jspecify.annotations.NullMarked;
