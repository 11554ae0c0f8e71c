/** All wording: families of messages, each in the languages that have a file of it. Holds no facts. */
@NullMarked
package org.rapporteur.events.phrasebook;

import org.jspecify.annotations.NullMarked;
