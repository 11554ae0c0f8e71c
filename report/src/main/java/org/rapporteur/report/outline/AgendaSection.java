package org.rapporteur.report.outline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/** The adoption of the agenda and how the session organized its work. */
final class AgendaSection {
    private static final Question AGENDA = Question.of(QuestionKind.AGENDA);

    private final FactIndex index;
    private final Voting voting;

    AgendaSection(FactIndex index) {
        this.index = index;
        this.voting = new Voting(index);
    }

    List<Remark> remarks() {
        return Stream.of(
                        each(
                                        AgendaEvent.AgendaAdopted.class,
                                        noted -> new Passage.AgendaAdopted(
                                                When.at(index, noted, AgendaEvent.AgendaAdopted::meeting),
                                                noted.fact().document(),
                                                noted.fact().exceptItems(),
                                                noted.fact().inAbeyance(),
                                                noted.fact().asOrallyAmended(),
                                                voting.how(AGENDA)))
                                .map(adopted -> voting.around(adopted, AGENDA)),
                        each(
                                AgendaEvent.AgendaAmended.class,
                                noted -> new Passage.AgendaAmended(
                                        When.at(index, noted, AgendaEvent.AgendaAmended::meeting),
                                        noted.fact().added(),
                                        noted.fact().deleted(),
                                        noted.fact().renamed(),
                                        noted.fact().document())),
                        each(
                                AgendaEvent.CommitteeOfTheWholeConstituted.class,
                                noted -> new Passage.CommitteeConstituted(
                                        noted.fact().basis())),
                        each(AgendaEvent.OrganizationOfWorkApproved.class, noted -> approved(noted.fact())),
                        each(
                                AgendaEvent.CommitteeOfTheWholeLimited.class,
                                noted -> new Passage.CommitteeLimited(
                                        When.at(index, noted, AgendaEvent.CommitteeOfTheWholeLimited::meeting),
                                        noted.fact().languages())),
                        new OrganSection(index).remarks())
                .flatMap(remarks -> remarks)
                .toList();
    }

    private static Passage approved(AgendaEvent.OrganizationOfWorkApproved fact) {
        return new Passage.OrganizationApproved(fact.by(), fact.procedure(), fact.on(), fact.provisions());
    }

    private <E extends Event> Stream<Remark> each(Class<E> kind, Function<VersionedFact<E>, Passage> told) {
        return index.all(kind).stream().map(noted -> Remark.of(told.apply(noted), noted));
    }
}
