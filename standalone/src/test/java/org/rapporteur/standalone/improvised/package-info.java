/** Sessions that nobody planned: random acts, of which the rules decide what is left. */
@NullMarked
package org.rapporteur.standalone.improvised;

import org.jspecify.annotations.NullMarked;
