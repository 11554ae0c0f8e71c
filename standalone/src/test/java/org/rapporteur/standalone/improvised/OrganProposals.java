package org.rapporteur.standalone.improvised;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.OrganCommand.DissolveOrgan;
import org.rapporteur.events.act.OrganCommand.ElectOrganChairs;
import org.rapporteur.events.act.OrganCommand.EstablishOrgan;
import org.rapporteur.events.act.OrganCommand.ReceiveReportOfOrgan;
import org.rapporteur.events.act.OrganCommand.ReferToOrgan;
import org.rapporteur.events.act.OrganCommand.SetQuorumOfOrgan;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.state.OrganViews.View;
import org.rapporteur.procedure.state.SessionOrgan;
import org.rapporteur.procedure.state.SessionState;

/** Proposes acts on organs that the session establishes, and acts of theirs. */
final class OrganProposals {
    private static final List<SubsidiaryOrgan> ORGANS = List.of(
            new SubsidiaryOrgan("committee-i"),
            new SubsidiaryOrgan("committee-ii"),
            new SubsidiaryOrgan("contact-group"));

    private final SessionState state;
    private final Chance chance;

    OrganProposals(SessionState state, Chance chance) {
        this.state = state;
        this.chance = chance;
    }

    List<Supplier<? extends Command>> all() {
        return List.of(
                this::establishment,
                this::establishment,
                () -> new ReferToOrgan(organ(), items(), chance.once(2) ? List.of() : List.of(chance.draft())),
                () -> new ElectOrganChairs(organ(), chance.once(8) ? List.of() : List.of(person())),
                this::opening,
                this::opening,
                () -> new TakeUpItem(chance.item(), meeting()),
                () -> new TakeUpItem(chance.item(), meeting()),
                () -> new RecommendDraft(chance.draft(), decision(), chance.once(2) ? null : meeting()),
                () -> new RecommendDraft(chance.draft(), decision(), meeting()),
                this::recommendation,
                this::reconsideration,
                () -> new SetQuorumOfOrgan(organ(), new QuorumShares(share(), share())),
                () -> new DeclareQuorum(meeting(), QuorumPurpose.DECISION, null),
                this::report,
                this::report,
                this::report,
                () -> new DissolveOrgan(organ()));
    }

    private Command recommendation() {
        return new Decide(
                Question.ofDraft(chance.draft()),
                chance.once(2) ? DecisionOutcome.ADOPTED : DecisionOutcome.REJECTED,
                Decision.in(DecisionMode.CONSENSUS),
                meeting());
    }

    /** Of a draft that an organ has decided on, where one has. */
    private Command reconsideration() {
        List<View> views = state.organViews().held();
        Symbol draft = views.isEmpty() ? chance.draft() : chance.oneOf(views).draft();
        return new Decide(
                Question.ofReconsidering(draft),
                chance.once(4) ? DecisionOutcome.REJECTED : DecisionOutcome.ADOPTED,
                Decision.in(DecisionMode.WITHOUT_OBJECTION),
                meeting());
    }

    private Command establishment() {
        return new EstablishOrgan(
                chance.oneOf(ORGANS),
                chance.oneOf(OrganKind.values()),
                chance.words("the organ of this session"),
                chance.once(2) ? null : chance.words("to consider what is referred to it"),
                items(),
                chance.once(2) ? List.of() : List.of(chance.participant()),
                chance.once(4) ? List.of() : List.of(person()));
    }

    private Command opening() {
        SubsidiaryOrgan organ = organ();
        @Nullable MeetingNumber within = chance.once(4) ? chance.meeting() : null;
        return new OpenMeeting(
                state.meetings().next(organ), Proposals.FIRST_DAY.plusDays(chance.upTo(6)), null, within);
    }

    private SubsidiaryOrgan organ() {
        List<SubsidiaryOrgan> established =
                state.organs().all().stream().map(SessionOrgan::organ).toList();
        return established.isEmpty() || chance.once(10) ? chance.oneOf(ORGANS) : chance.oneOf(established);
    }

    /** Mostly one of an organ that meets, if one does. */
    private MeetingNumber meeting() {
        List<MeetingNumber> open = state.meetings().subsidiaryOrgans().stream()
                .flatMap(organ -> state.meetings().openMeeting(organ).stream())
                .toList();
        return open.isEmpty() || chance.once(8) ? chance.meeting() : chance.oneOf(open);
    }

    private Share share() {
        int denominator = 2 + chance.upTo(2);
        return new Share(1 + chance.upTo(denominator - 1), denominator, chance.once(2));
    }

    private List<ItemNumber> items() {
        return chance.once(2) ? List.of() : List.of(chance.item());
    }

    private Person person() {
        ParticipantCode from = chance.participant();
        return new Person("Representative of " + from, from);
    }

    /** Mostly presented by somebody who chairs the organ, where anybody does. */
    private Command report() {
        SubsidiaryOrgan organ = organ();
        List<Person> chairs =
                state.organs().find(organ).map(SessionOrgan::chairs).orElse(List.of());
        @Nullable Person by = chairs.isEmpty() || chance.once(4) ? null : chance.oneOf(chairs);
        return new ReceiveReportOfOrgan(organ, chance.once(8) ? person() : by, document());
    }

    private @Nullable Symbol document() {
        return chance.once(2) ? null : chance.document();
    }

    private @Nullable Decision decision() {
        return chance.once(2) ? null : Decision.in(chance.oneOf(DecisionMode.values()));
    }
}
