/** Rules and decisions on the area of {@link org.rapporteur.command.act.CredentialsCommand}. */
@NullMarked
package org.rapporteur.command.credentials;

import org.jspecify.annotations.NullMarked;
