/** The state of a session as a reader wants to see it: a pure fold over its facts. */
@NullMarked
package org.rapporteur.query.state;

import org.jspecify.annotations.NullMarked;
