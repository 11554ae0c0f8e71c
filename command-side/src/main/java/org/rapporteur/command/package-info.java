/** The command side: acts are decided and recorded here. */
@NullMarked
package org.rapporteur.command;

import org.jspecify.annotations.NullMarked;
