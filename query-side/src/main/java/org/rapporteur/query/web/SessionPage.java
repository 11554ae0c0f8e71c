package org.rapporteur.query.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Credentials;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.SessionView;

/** The state of a session, in words, in the order of the page; the fragment {@code session :: state} shows it. */
public record SessionPage(
        SessionHead head,
        List<MeetingLine> underWay,
        List<ItemLine> openItems,
        List<DiscrepancyLine> discrepancies,
        List<DraftLine> drafts,
        List<ItemLine> agenda,
        List<OfficerLine> officers,
        List<AttendanceLine> attendance,
        List<String> credentials,
        List<String> decisions,
        List<DocumentLine> documents,
        List<MeetingLine> meetings,
        List<String> workingGroups,
        List<FactLine> latest) {
    private static final int LATEST_FACTS = 8;

    /** A state in the language of whoever reads. */
    public static SessionPage of(SessionView view, Reading reading, Locale locale) {
        Words words = Reading.words(view, locale);
        return of(view, reading.latestFacts(view, LATEST_FACTS), words);
    }

    private static SessionPage of(SessionView view, List<Recorded> latest, Words words) {
        return new SessionPage(
                SessionHead.of(view, words),
                view.meetings()
                        .underWay()
                        .map(meeting -> MeetingLine.of(meeting, view, words))
                        .toList(),
                ItemLine.of(view, words).filter(ItemLine::open).toList(),
                view.notices().discrepancies().stream()
                        .map(discrepancy ->
                                new DiscrepancyLine(words.discrepancy(discrepancy.noted()), discrepancy.version()))
                        .toList(),
                view.drafts().tabled().stream()
                        .map(draft -> DraftLine.of(draft, words))
                        .toList(),
                ItemLine.of(view, words).toList(),
                view.bureau().officers().stream()
                        .map(elected -> OfficerLine.of(elected, words))
                        .toList(),
                view.attendance()
                        .categories()
                        .map(category -> AttendanceLine.of(category, view.attendance(), words))
                        .toList(),
                credentials(view.credentials(), words),
                decisions(view, words),
                view.documents().issued().stream()
                        .map(document -> DocumentLine.of(document, view.documents(), words))
                        .toList(),
                view.meetings().held().stream()
                        .map(meeting -> MeetingLine.of(meeting, view, words))
                        .toList(),
                view.workingGroups().sessions().stream().map(words::fact).toList(),
                FactLine.of(latest, words));
    }

    private static List<String> credentials(Credentials credentials, Words words) {
        return Optional.ofNullable(credentials.report()).stream()
                .map(words::fact)
                .toList();
    }

    private static List<String> decisions(SessionView view, Words words) {
        Stream<Event> further = Stream.<Optional<? extends Event>>of(
                        Optional.ofNullable(view.decisions().nextSession()),
                        Optional.ofNullable(view.reports().adopted()),
                        Optional.ofNullable(view.reports().issued()))
                .flatMap(Optional::stream);
        return Stream.concat(view.decisions().procedural().stream(), further)
                .map(words::fact)
                .toList();
    }

    static String presiding(Meeting meeting, SessionView view, Words words) {
        OfficeCode presiding = Reading.body(view.progress().body()).presidingOffice();
        return view.bureau().presidingOver(meeting, presiding).map(words::of).orElse("");
    }

    /** What does not fit together, and the fact that notes it. */
    record DiscrepancyLine(String what, long version) {}
}
