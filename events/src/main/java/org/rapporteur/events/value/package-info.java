/** Small values that check themselves once, in their constructor. */
@NullMarked
package org.rapporteur.events.value;

import org.jspecify.annotations.NullMarked;
