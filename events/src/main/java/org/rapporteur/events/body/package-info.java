/** What differs between one body and another, as data. */
@NullMarked
package org.rapporteur.events.body;

import org.jspecify.annotations.NullMarked;
