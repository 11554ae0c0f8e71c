package org.rapporteur.procedure.inorder;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.AmendAgenda;
import org.rapporteur.events.act.AgendaCommand.ApproveOrganizationOfWork;
import org.rapporteur.events.act.AgendaCommand.ConcludeItem;
import org.rapporteur.events.act.AgendaCommand.ConstituteCommitteeOfTheWhole;
import org.rapporteur.events.act.AgendaCommand.DeferItem;
import org.rapporteur.events.act.AgendaCommand.HoldInAbeyance;
import org.rapporteur.events.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.events.act.AgendaCommand.LimitCommitteeOfTheWhole;
import org.rapporteur.events.act.AgendaCommand.ReopenItem;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.WorkProvision;

/** Acts on the agenda and the organization of work. */
final class AgendaCandidates {
    private static final int MOST_ITEMS = 99;

    private final Specimens specimens;

    AgendaCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        return Stream.of(onTheAgenda(), onItems(), organization()).flatMap(candidates -> candidates);
    }

    private Stream<Candidate> onTheAgenda() {
        AgendaItem item = new AgendaItem(unusedNumber(), ItemRole.SUBSTANTIVE, specimens.words(), null);
        return Stream.of(
                Candidate.of(new IssueProvisionalAgenda(specimens.newDocument(), agenda()), "document", "items"),
                Candidate.of(new AdoptAgenda(), "exceptItems", "inAbeyance", "orallyAmended", "decision")
                        .on(Question.of(QuestionKind.AGENDA)),
                Candidate.of(
                        new AmendAgenda(List.of(item), List.of(), List.of(), null),
                        "add",
                        "delete",
                        "rename",
                        "document"));
    }

    /** An agenda provides for what the body requires. */
    private List<AgendaItem> agenda() {
        List<ItemRole> roles = Stream.concat(
                        Stream.of(ItemRole.SUBSTANTIVE), specimens.body().itsAgenda().required().stream())
                .distinct()
                .toList();
        return IntStream.range(0, roles.size())
                .mapToObj(at -> new AgendaItem(number(at + 1), roles.get(at), specimens.words(), null))
                .toList();
    }

    private ItemNumber number(int place) {
        return specimens.body().itsAgenda().numbers().at(place).orElseThrow();
    }

    private ItemNumber unusedNumber() {
        return IntStream.rangeClosed(1, MOST_ITEMS)
                .mapToObj(this::number)
                .filter(number -> specimens.state().agenda().item(number).isEmpty())
                .findFirst()
                .orElseGet(() -> number(MOST_ITEMS));
    }

    private Stream<Candidate> onItems() {
        return specimens.items().stream()
                .flatMap(item -> Stream.of(
                        Candidate.of(new TakeUpItem(item)),
                        Candidate.of(new ConcludeItem(item)),
                        Candidate.of(new DeferItem(item, null), "session"),
                        Candidate.of(new HoldInAbeyance(item, null), "why"),
                        Candidate.of(new ReopenItem(item))));
    }

    private Stream<Candidate> organization() {
        return Stream.of(
                Candidate.oneOf(
                        Stream.of(StandingOrgan.values())
                                .flatMap(organ -> Stream.of(ApprovalProcedure.values())
                                        .flatMap(procedure -> Stream.concat(
                                                        Stream.of(specimens.before()), specimens.days().stream())
                                                .map(day -> new ApproveOrganizationOfWork(
                                                        organ, procedure, day, List.of(WorkProvision.values())))))
                                .toList(),
                        "by",
                        "procedure",
                        "on",
                        "provisions"),
                Candidate.of(new ConstituteCommitteeOfTheWhole()),
                Candidate.oneOf(
                        Language.USUAL.stream()
                                .map(language -> new LimitCommitteeOfTheWhole(List.of(language)))
                                .toList(),
                        "languages"));
    }
}
