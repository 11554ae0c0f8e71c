/** Scenario files: sessions written down act by act, read with their line numbers and played to a command side. */
@NullMarked
package org.rapporteur.standalone.scenario;

import org.jspecify.annotations.NullMarked;
