/** Who may ask for what, where people and programs sign in: roles, the one table, and who is asking now. */
@NullMarked
package org.rapporteur.guard.access;

import org.jspecify.annotations.NullMarked;
