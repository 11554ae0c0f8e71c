/** Files that people write: YAML that knows the line of everything in it, held against a schema in plain words. */
@NullMarked
package org.rapporteur.events.yaml;

import org.jspecify.annotations.NullMarked;
