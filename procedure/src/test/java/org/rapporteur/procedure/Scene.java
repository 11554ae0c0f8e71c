package org.rapporteur.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** A small session, as far as most rules need one. */
public final class Scene {
    public static final MeetingNumber PLENARY = MeetingNumber.of("plenary-1");
    public static final MeetingNumber COMMITTEE = MeetingNumber.of("committee-of-the-whole-1");
    public static final LocalDate MONDAY = LocalDate.parse("2024-10-14");

    public static final ItemNumber OPENING = new ItemNumber("1(a)");
    public static final ItemNumber FIREARMS = new ItemNumber("2(d)");
    public static final ItemNumber NEXT_SESSION = new ItemNumber("7");
    public static final ItemNumber REPORT = new ItemNumber("9");

    public static final ParticipantCode MEXICO = new ParticipantCode("MEX");
    public static final ParticipantCode PERU = new ParticipantCode("PER");
    public static final ParticipantCode FRANCE = new ParticipantCode("FRA");
    public static final ParticipantCode EUROPEAN_UNION = new ParticipantCode("EU");
    public static final ParticipantCode SIGNATORY = new ParticipantCode("IRN");
    public static final ParticipantCode NGO = new ParticipantCode("fourth-wave");
    public static final ParticipantCode NOT_REGISTERED = new ParticipantCode("SVK");

    /** The committee that examines credentials in the place of the bureau, without members yet. */
    public static final OrganEstablished CREDENTIALS_COMMITTEE = new OrganEstablished(
            PLENARY,
            new SubsidiaryOrgan("credentials-committee"),
            OrganKind.CREDENTIALS_COMMITTEE,
            words("the Credentials Committee"),
            null,
            List.of(),
            List.of(),
            List.of());

    private Scene() {}

    /** Before the session: scheduled, with a provisional agenda and registered participants. */
    public static List<Event> prepared() {
        return List.of(
                new SessionScheduled(
                        "untoc-cop",
                        12,
                        words("Vienna"),
                        new DateRange(MONDAY, MONDAY.plusDays(4)),
                        symbol("CTOC/COP/2024"),
                        List.of(),
                        null),
                new ProvisionalAgendaIssued(
                        symbol("CTOC/COP/2024/1"),
                        List.of(
                                item(OPENING.main(), ItemRole.ORGANIZATIONAL_MATTERS),
                                item(OPENING, ItemRole.OPENING),
                                item(FIREARMS.main(), ItemRole.SUBSTANTIVE),
                                item(FIREARMS, ItemRole.SUBSTANTIVE),
                                item(NEXT_SESSION, ItemRole.NEXT_SESSION_AGENDA),
                                item(REPORT, ItemRole.ADOPTION_OF_REPORT))),
                registered(Category.STATE_PARTY, MEXICO, PERU, FRANCE),
                registered(Category.INTEGRATION_ORGANIZATION, EUROPEAN_UNION),
                registered(Category.SIGNATORY, SIGNATORY),
                new ParticipantsRegistered(
                        new Category("ngo-with-consultative-status"),
                        List.of(new Delegation(NGO, words("Fourth Wave Foundation"), null))));
    }

    /** The session has just been opened, in its first plenary meeting. */
    public static List<Event> opened() {
        return with(
                prepared(),
                new MeetingOpened(PLENARY, MONDAY, null, null),
                new QuorumDeclared(PLENARY, QuorumPurpose.DEBATE, null),
                new SessionOpened(PLENARY));
    }

    /** The agenda is adopted and the item taken up. */
    public static List<Event> considering(ItemNumber item) {
        return with(opened(), new AgendaAdopted(PLENARY, symbol("CTOC/COP/2024/1")), new ItemTakenUp(PLENARY, item));
    }

    /** The item is taken up and there is a quorum for decisions. */
    public static List<Event> deciding(ItemNumber item) {
        return with(considering(item), new QuorumDeclared(PLENARY, QuorumPurpose.DECISION, null));
    }

    /** The plenary meeting is suspended and the committee of the whole meets. */
    public static List<Event> inCommittee(ItemNumber item) {
        return with(deciding(item), new MeetingSuspended(PLENARY), new MeetingOpened(COMMITTEE, MONDAY, null, PLENARY));
    }

    /** The same in a session of another body. */
    public static List<Event> of(String body, List<Event> facts) {
        return of(body, symbol("CTOC/COP/2024"), facts);
    }

    /** The same in a session of another body whose documents have symbols of their own. */
    public static List<Event> of(String body, Symbol prefix, List<Event> facts) {
        return facts.stream()
                .map(fact -> fact instanceof SessionScheduled scheduled ? of(body, prefix, scheduled) : fact)
                .toList();
    }

    private static SessionScheduled of(String body, Symbol prefix, SessionScheduled scheduled) {
        return new SessionScheduled(
                body, scheduled.number(), scheduled.place(), scheduled.dates(), prefix, scheduled.parts(), null);
    }

    public static Symbol symbol(String text) {
        return new Symbol(text);
    }

    public static Wording words(String english) {
        return new Wording(Map.of(Language.ENGLISH, english));
    }

    private static AgendaItem item(ItemNumber number, ItemRole role) {
        return new AgendaItem(number, role, words("item " + number), null);
    }

    private static ParticipantsRegistered registered(Category category, ParticipantCode... codes) {
        return new ParticipantsRegistered(
                category,
                Stream.of(codes).map(code -> new Delegation(code, null, null)).toList());
    }

    private static List<Event> with(List<Event> before, Event... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
