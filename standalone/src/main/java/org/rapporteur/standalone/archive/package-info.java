/** A session as one file that can be checked without database, broker or network, and taken in elsewhere. */
@NullMarked
package org.rapporteur.standalone.archive;

import org.jspecify.annotations.NullMarked;
