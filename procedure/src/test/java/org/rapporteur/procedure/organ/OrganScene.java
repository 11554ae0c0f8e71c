package org.rapporteur.procedure.organ;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;

/** The small session with a committee that it established, to which an item was referred. */
final class OrganScene {
    static final SubsidiaryOrgan COMMITTEE_I = new SubsidiaryOrgan("committee-i");
    static final SubsidiaryOrgan COMMITTEE_II = new SubsidiaryOrgan("committee-ii");
    static final MeetingNumber FIRST_OF_I = new MeetingNumber(COMMITTEE_I, 1);
    static final MeetingNumber FIRST_OF_II = new MeetingNumber(COMMITTEE_II, 1);
    static final Person CHAIR = new Person("Representative of Mexico", MEXICO);
    static final Symbol DRAFT = symbol("CTOC/COP/2024/L.8");
    static final DraftTabled TABLED = new DraftTabled(
            DRAFT, DraftKind.RESOLUTION, DraftSubject.SUBSTANCE, FIREARMS, words("Firearms"), null, Map.of());
    static final OrganEstablished ESTABLISHED = new OrganEstablished(
            PLENARY,
            COMMITTEE_I,
            OrganKind.COMMITTEE,
            words("Committee I"),
            null,
            List.of(FIREARMS),
            List.of(),
            List.of(CHAIR));
    static final OrganEstablished ANOTHER = new OrganEstablished(
            PLENARY, COMMITTEE_II, OrganKind.COMMITTEE, words("Committee II"), null, List.of(), List.of(), List.of());

    private OrganScene() {}

    /** The plenary considers an item, with a quorum for decisions, and has established two committees. */
    static List<Event> withCommittee() {
        return Stream.concat(deciding(FIREARMS).stream(), Stream.of(ESTABLISHED, ANOTHER))
                .toList();
    }

    /** The plenary and both committees meet at the same time, each on an item. */
    static List<Event> inParallel() {
        return Stream.concat(
                        withCommittee().stream(),
                        Stream.of(
                                meeting(FIRST_OF_I),
                                new ItemTakenUp(FIRST_OF_I, FIREARMS),
                                meeting(FIRST_OF_II),
                                new ItemTakenUp(FIRST_OF_II, NEXT_SESSION)))
                .toList();
    }

    static MeetingOpened meeting(MeetingNumber number) {
        return new MeetingOpened(number, MONDAY, null, null);
    }
}
