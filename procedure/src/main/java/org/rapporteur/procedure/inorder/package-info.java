/** What is in order at a moment: asked of the rules that decide on acts, so that the two cannot disagree. */
@NullMarked
package org.rapporteur.procedure.inorder;

import org.jspecify.annotations.NullMarked;
