/** What the pages for engineers say of the program, held against the program. */
@NullMarked
package org.rapporteur.standalone.documents;

import org.jspecify.annotations.NullMarked;
