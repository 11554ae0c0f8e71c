/**
 * Sessions that come from other installations. What comes in is trusted no more than a stranger: it needs a seal by a
 * key that the operator has accepted, and every fact and act is read, folded and compared before one of them is taken.
 */
@NullMarked
package org.rapporteur.command.intake;

import org.jspecify.annotations.NullMarked;
