package org.rapporteur.query.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.query.report.facts.Chronicle;
import org.rapporteur.query.report.facts.Noted;
import org.rapporteur.query.report.outline.Passage.Attended;
import org.rapporteur.query.report.outline.Passage.ObserverClass;
import org.rapporteur.query.report.outline.Passage.OfficeTurn;
import org.rapporteur.query.report.outline.Passage.OfficersElected;
import org.rapporteur.query.report.outline.Passage.OpeningStatements;
import org.rapporteur.query.report.outline.Passage.RotationRecalled;
import org.rapporteur.query.report.outline.Passage.SessionHeld;
import org.rapporteur.query.report.outline.Section.Caption;

/** The chapter on opening, officers, agenda, attendance and credentials. */
final class OrganizationalMatters {
    private static final List<ItemRole> SECTIONS = List.of(
            ItemRole.OPENING,
            ItemRole.ELECTION_OF_OFFICERS,
            ItemRole.AGENDA_AND_ORGANIZATION,
            ItemRole.ATTENDANCE,
            ItemRole.CREDENTIALS);

    private final Chronicle chronicle;
    private final ItemSection items;

    OrganizationalMatters(Chronicle chronicle, ItemSection items) {
        this.chronicle = chronicle;
        this.items = items;
    }

    static boolean includes(ItemRole role) {
        return SECTIONS.contains(role);
    }

    Section chapter() {
        List<Section> sections = SECTIONS.stream()
                .map(this::section)
                .filter(section -> !section.isEmpty())
                .toList();
        return new Section(caption(ItemRole.ORGANIZATIONAL_MATTERS), List.of(), sections);
    }

    private Section section(ItemRole role) {
        Optional<AgendaItem> item = item(role);
        List<Remark> remarks = new ArrayList<>(remarks(role));
        item.map(items::debate).ifPresent(remarks::addAll);
        List<Remark> action = new ArrayList<>();
        if (role == ItemRole.ATTENDANCE) {
            action.addAll(standingInvitations());
        }
        List<Section> parts = new ArrayList<>();
        item.map(items::action).ifPresent(parts::addAll);
        return new Section(caption(role), remarks, withFirst(action, parts));
    }

    private static List<Section> withFirst(List<Remark> remarks, List<Section> parts) {
        if (remarks.isEmpty()) {
            return parts;
        }
        List<Remark> all = Stream.concat(remarks.stream(), parts.stream().flatMap(part -> part.remarks().stream()))
                .toList();
        return List.of(new Section(new Caption.ActionTaken(), all, List.of()));
    }

    private Caption caption(ItemRole role) {
        return item(role).<Caption>map(item -> new Caption.Titled(item.title())).orElse(new Caption.Untitled(role));
    }

    private Optional<AgendaItem> item(ItemRole role) {
        return chronicle.agenda().stream().filter(item -> item.role() == role).findFirst();
    }

    private List<Remark> remarks(ItemRole role) {
        return switch (role) {
            case OPENING -> opening();
            case ELECTION_OF_OFFICERS -> officers();
            case AGENDA_AND_ORGANIZATION -> agenda();
            case ATTENDANCE -> attendance();
            case CREDENTIALS -> new CredentialsSection(chronicle).remarks();
            case ORGANIZATIONAL_MATTERS,
                    GENERAL_DEBATE,
                    SUBSTANTIVE,
                    NEXT_SESSION_AGENDA,
                    OTHER_MATTERS,
                    ADOPTION_OF_REPORT -> throw new IllegalArgumentException(role + " has a chapter of its own");
        };
    }

    private List<Remark> opening() {
        List<Noted<MeetingOpened>> opened = chronicle.all(MeetingOpened.class, fact -> isOfSession(fact.meeting()));
        long slots =
                opened.stream().filter(noted -> noted.fact().within() == null).count();
        long inCommittee = opened.stream()
                .filter(noted -> noted.fact().meeting().organ() == Organ.COMMITTEE_OF_THE_WHOLE)
                .count();
        Remark held = Remark.of(new SessionHeld((int) slots, (int) inCommittee), opened)
                .restingAlsoOn(chronicle.all(SessionScheduled.class).stream()
                        .map(Noted::version)
                        .toList());
        return Stream.concat(Stream.of(held), openingStatements().stream()).toList();
    }

    private static boolean isOfSession(MeetingNumber meeting) {
        return meeting.organ() == Organ.PLENARY || meeting.organ() == Organ.COMMITTEE_OF_THE_WHOLE;
    }

    private Optional<Remark> openingStatements() {
        List<Noted<PresidentSpoke>> presidents = chronicle.all(PresidentSpoke.class);
        List<Noted<SecretariatHeadSpoke>> head = chronicle.all(SecretariatHeadSpoke.class);
        List<Noted<StatementMade>> delegations =
                chronicle.all(StatementMade.class, fact -> fact.kind() == StatementKind.OPENING);
        List<Noted<?>> basis = Stream.of(presidents, head, delegations)
                .<Noted<?>>flatMap(List::stream)
                .toList();
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        List<MeetingNumber> meetings = Stream.of(
                        presidents.stream().map(noted -> noted.fact().meeting()),
                        head.stream().map(noted -> noted.fact().meeting()),
                        delegations.stream().map(noted -> noted.fact().meeting()))
                .flatMap(meeting -> meeting)
                .toList();
        return Optional.of(Remark.of(
                new OpeningStatements(
                        When.at(chronicle, meetings),
                        presidents.stream()
                                .map(noted -> noted.fact().session())
                                .distinct()
                                .toList(),
                        !head.isEmpty(),
                        delegations.stream()
                                .map(noted -> Intervention.of(noted.fact()))
                                .toList()),
                basis));
    }

    private List<Remark> officers() {
        List<Noted<BureauEvent.OfficersElected>> elections = chronicle.all(BureauEvent.OfficersElected.class);
        if (elections.isEmpty()) {
            return List.of();
        }
        List<Officer> elected = elections.stream()
                .flatMap(noted -> noted.fact().officers().stream())
                .sorted(Comparator.comparingInt(this::rankOfOffice).thenComparing(Officer::name))
                .toList();
        When when = When.at(
                chronicle,
                elections.stream().map(noted -> noted.fact().meeting()).toList());
        Stream<Remark> replaced = chronicle.all(BureauEvent.OfficerReplaced.class).stream()
                .map(noted -> Remark.of(
                        new Passage.OfficerReplaced(
                                noted.fact().outgoing(), noted.fact().incoming()),
                        noted));
        return Stream.of(
                        rotation().stream(),
                        Stream.of(Remark.of(new OfficersElected(when, elected), elections)),
                        replaced)
                .flatMap(remarks -> remarks)
                .toList();
    }

    private int rankOfOffice(Officer officer) {
        List<BodyProfile.Office> offices = chronicle.body().offices();
        return offices.indexOf(chronicle.body().office(officer.office()).orElseThrow());
    }

    private Optional<Remark> rotation() {
        int session = chronicle.session().number();
        List<Noted<BureauEvent.OfficerNominated>> nominations = chronicle.all(
                BureauEvent.OfficerNominated.class,
                fact -> chronicle
                        .body()
                        .rotating()
                        .flatMap(rotation -> rotation.groupFor(fact.nominee().office(), session))
                        .isPresent());
        return chronicle
                .body()
                .rotating()
                .filter(rotation -> !nominations.isEmpty())
                .map(rotation -> {
                    List<OfficeTurn> turns = chronicle.body().offices().stream()
                            .flatMap(office -> rotation.groupFor(office.code(), session).stream()
                                    .map(group -> new OfficeTurn(office.code(), group)))
                            .toList();
                    return Remark.of(new RotationRecalled(rotation.decidedAtSession(), turns), nominations);
                });
    }

    private List<Remark> agenda() {
        Stream<Remark> adopted = each(
                AgendaEvent.AgendaAdopted.class,
                fact -> new Passage.AgendaAdopted(When.at(chronicle, fact.meeting()), fact.document()));
        Stream<Remark> constituted = each(
                AgendaEvent.CommitteeOfTheWholeConstituted.class,
                fact -> new Passage.CommitteeConstituted(fact.basis()));
        Stream<Remark> organization = each(
                AgendaEvent.OrganizationOfWorkApproved.class,
                fact -> new Passage.OrganizationApproved(fact.by(), fact.procedure(), fact.on(), fact.provisions()));
        Stream<Remark> limited = each(
                AgendaEvent.CommitteeOfTheWholeLimited.class,
                fact -> new Passage.CommitteeLimited(When.at(chronicle, fact.meeting()), fact.languages()));
        return Stream.of(adopted, constituted, organization, limited)
                .flatMap(remarks -> remarks)
                .toList();
    }

    private List<Remark> attendance() {
        Stream<Remark> list =
                chronicle
                        .all(DocumentIssued.class, fact -> fact.kind() == DocumentKind.LIST_OF_PARTICIPANTS)
                        .reversed()
                        .stream()
                        .limit(1)
                        .map(noted -> Remark.of(
                                new Passage.ListOfParticipants(noted.fact().symbol()), noted));
        Stream<Remark> rules =
                each(AttendanceEvent.ObserverRulesRecalled.class, fact -> new Passage.ObserverRulesRecalled());
        return Stream.of(attended().stream(), list, rules)
                .flatMap(remarks -> remarks)
                .toList();
    }

    private List<Remark> standingInvitations() {
        return each(
                        AttendanceEvent.StandingInvitationsApproved.class,
                        fact -> new Passage.StandingInvitationsApproved(fact.list(), fact.requestedBy()))
                .toList();
    }

    private Optional<Remark> attended() {
        List<Noted<?>> basis = Stream.of(
                        chronicle.all(ParticipantsRegistered.class),
                        chronicle.all(AttendanceNoted.class),
                        chronicle.all(CredentialsReported.class))
                .<Noted<?>>flatMap(List::stream)
                .toList();
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        Map<Category, OptionalInt> attendance = new Attendance(chronicle).byCategory();
        List<ObserverClass> observers = attendance.entrySet().stream()
                .filter(entry -> !entry.getKey().isParty())
                .map(entry -> new ObserverClass(entry.getKey(), entry.getValue()))
                .toList();
        OptionalInt none = OptionalInt.of(0);
        return Optional.of(Remark.of(
                new Attended(
                        attendance.getOrDefault(Category.STATE_PARTY, none).orElse(0),
                        attendance
                                .getOrDefault(Category.INTEGRATION_ORGANIZATION, none)
                                .orElse(0),
                        observers),
                basis));
    }

    private <E extends Event> Stream<Remark> each(Class<E> kind, java.util.function.Function<E, Passage> told) {
        return chronicle.all(kind).stream().map(noted -> Remark.of(told.apply(noted.fact()), noted));
    }
}
