/** The shape of acts as JSON Schema, for whoever writes them: HTTP clients, scenario files, editors. */
@NullMarked
package org.rapporteur.events.schema;

import org.jspecify.annotations.NullMarked;
