/** Rules and decisions on the area of {@link org.rapporteur.events.act.CredentialsCommand}. */
@NullMarked
package org.rapporteur.procedure.credentials;

import org.jspecify.annotations.NullMarked;
