/** The officers' board: which drafts there are, what they wait for, and what the chair can do next. */
@NullMarked
package org.rapporteur.query.board;

import org.jspecify.annotations.NullMarked;
