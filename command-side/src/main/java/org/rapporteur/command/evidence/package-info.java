/**
 * Evidence that the record is what was recorded: the tree over all facts, checkpoints signed over it, the check of
 * every row, and whole sessions given away and taken in.
 */
@NullMarked
package org.rapporteur.command.evidence;

import org.jspecify.annotations.NullMarked;
