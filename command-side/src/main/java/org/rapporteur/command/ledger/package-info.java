/**
 * The book into which acts are entered and from which facts are read: what the doors of this side know of the store.
 */
@NullMarked
package org.rapporteur.command.ledger;

import org.jspecify.annotations.NullMarked;
