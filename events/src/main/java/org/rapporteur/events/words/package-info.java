/** What values and warnings are called in each language. */
@NullMarked
package org.rapporteur.events.words;

import org.jspecify.annotations.NullMarked;
