package org.rapporteur.report.outline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.Event;
import org.rapporteur.report.facts.FactIndex;

/** The adoption of the agenda and how the session organized its work. */
final class AgendaSection {
    private final FactIndex index;

    AgendaSection(FactIndex index) {
        this.index = index;
    }

    List<Remark> remarks() {
        return Stream.of(
                        each(
                                AgendaEvent.AgendaAdopted.class,
                                fact -> new Passage.AgendaAdopted(When.at(index, fact.meeting()), fact.document())),
                        each(
                                AgendaEvent.CommitteeOfTheWholeConstituted.class,
                                fact -> new Passage.CommitteeConstituted(fact.basis())),
                        each(
                                AgendaEvent.OrganizationOfWorkApproved.class,
                                fact -> new Passage.OrganizationApproved(
                                        fact.by(), fact.procedure(), fact.on(), fact.provisions())),
                        each(
                                AgendaEvent.CommitteeOfTheWholeLimited.class,
                                fact -> new Passage.CommitteeLimited(When.at(index, fact.meeting()), fact.languages())))
                .flatMap(remarks -> remarks)
                .toList();
    }

    private <E extends Event> Stream<Remark> each(Class<E> kind, Function<E, Passage> told) {
        return index.all(kind).stream().map(noted -> Remark.of(told.apply(noted.fact()), noted));
    }
}
