/** Rules and decisions on the area of {@link org.rapporteur.events.act.QuestionCommand}. */
@NullMarked
package org.rapporteur.procedure.question;

import org.jspecify.annotations.NullMarked;
