/** The live channel: pages hear that a session has changed and to which version, and nothing else. */
@NullMarked
package org.rapporteur.query.live;

import org.jspecify.annotations.NullMarked;
