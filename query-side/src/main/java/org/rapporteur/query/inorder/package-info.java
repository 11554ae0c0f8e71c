/** What is in order in a session at a moment, as the rules of procedure say. */
@NullMarked
package org.rapporteur.query.inorder;

import org.jspecify.annotations.NullMarked;
