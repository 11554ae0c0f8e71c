/** How decisions are taken, whatever they are on: the rules of voting, counts and majorities. */
@NullMarked
package org.rapporteur.procedure.vote;

import org.jspecify.annotations.NullMarked;
