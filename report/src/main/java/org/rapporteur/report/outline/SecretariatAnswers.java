package org.rapporteur.report.outline;

import java.util.List;
import org.rapporteur.events.fact.DebateEvent.SecretariatResponded;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.outline.Passage.SaidFor.About;
import org.rapporteur.report.outline.Passage.SecretariatAnswered;

/** What the secretariat answered, told before or after the action on the draft it is about, as it was. */
final class SecretariatAnswers {
    private final Index<Symbol, SecretariatResponded> onDrafts;
    private final Index<ItemNumber, SecretariatResponded> underItems;

    SecretariatAnswers(FactIndex index) {
        this.onDrafts = index.by(SecretariatResponded::draft, SecretariatResponded.class);
        this.underItems = index.by(SecretariatResponded::item, SecretariatResponded.class);
    }

    List<Remark> on(DraftRecord draft, About about, StatementKind kind) {
        return onDrafts.of(draft.tabled().draft()).stream()
                .filter(noted -> noted.fact().kind() == kind)
                .map(noted -> Remark.of(
                        new SecretariatAnswered(
                                noted.fact().answer(), about, noted.fact().text()),
                        noted))
                .toList();
    }

    /** Those under an item, on no draft. */
    List<Remark> under(ItemNumber item) {
        return underItems.of(item).stream()
                .filter(noted -> noted.fact().kind() == StatementKind.DEBATE)
                .map(noted -> Remark.of(
                        new SecretariatAnswered(
                                noted.fact().answer(), null, noted.fact().text()),
                        noted))
                .toList();
    }
}
