package org.rapporteur.query.desk;

import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;

/** One thing a line says. */
sealed interface Element {
    record Word(Keyword keyword) implements Element {}

    record Someone(ParticipantCode code) implements Element {}

    record ADraft(Symbol symbol) implements Element {}

    record ADocument(Symbol symbol) implements Element {}

    record AnItem(ItemNumber number) implements Element {}

    record ANumber(int number) implements Element {}

    record AGroup(GroupCode code) implements Element {}

    record AnOfficer(Officer officer) implements Element {}

    /** What a vote was announced to come to. */
    record AResult(Tally tally) implements Element {}

    /** A word that binds others and says nothing itself. */
    record Binding() implements Element {}
}
