/** What somebody who writes the profile of a body needs: a check of it, and a first one to begin with. */
@NullMarked
package org.rapporteur.standalone.body;

import org.jspecify.annotations.NullMarked;
