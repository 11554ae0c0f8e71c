package org.rapporteur.query.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.query.history.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Credentials;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.SessionView;

/** The state of a session, in words, in the order of the page; the fragment {@code session :: state} shows it. */
public record SessionPage(
        SessionHead head,
        Earlier earlier,
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
    private static final int MOST_LINES = 50;

    /** How many lines of each list are left out, which came before those shown. */
    public record Earlier(int discrepancies, int drafts, int decisions, int documents, int meetings) {
        private static Earlier of(SessionView view, int most) {
            return new Earlier(
                    Math.max(0, view.notices().discrepancies().size() - most),
                    Math.max(0, view.drafts().tabled().size() - most),
                    Math.max(0, view.decisions().procedural().size() - most),
                    Math.max(0, view.documents().issued().size() - most),
                    Math.max(0, view.meetings().held().size() - most));
        }
    }

    /** A whole state in the language of whoever reads. */
    public static SessionPage of(SessionView view, Reading reading, Locale locale) {
        return of(view, Integer.MAX_VALUE, reading, locale);
    }

    /** The same, of long lists only the last lines: for a page that has to be there at once. */
    public static SessionPage inBrief(SessionView view, Reading reading, Locale locale) {
        return of(view, MOST_LINES, reading, locale);
    }

    private static SessionPage of(SessionView view, int most, Reading reading, Locale locale) {
        Words words = Reading.words(view, locale);
        Earlier earlier = Earlier.of(view, most);
        List<ItemLine> items = ItemLine.of(view, most, words);
        return new SessionPage(
                SessionHead.of(view, words),
                earlier,
                view.meetings()
                        .underWay()
                        .map(meeting -> MeetingLine.of(meeting, view, words))
                        .toList(),
                items.stream().filter(ItemLine::open).toList(),
                view.notices().discrepancies().stream()
                        .skip(earlier.discrepancies())
                        .map(discrepancy ->
                                new DiscrepancyLine(words.discrepancy(discrepancy.noted()), discrepancy.version()))
                        .toList(),
                view.drafts().tabled().stream()
                        .skip(earlier.drafts())
                        .map(draft -> DraftLine.of(draft, words))
                        .toList(),
                items,
                view.bureau().officers().stream()
                        .map(elected -> OfficerLine.of(elected, words))
                        .toList(),
                view.attendance()
                        .categories()
                        .map(category -> AttendanceLine.of(category, view.attendance(), words))
                        .toList(),
                credentials(view.credentials(), words),
                decisions(view, earlier, words),
                view.documents().issued().stream()
                        .skip(earlier.documents())
                        .map(document -> DocumentLine.of(document, view.documents(), words))
                        .toList(),
                view.meetings().held().stream()
                        .skip(earlier.meetings())
                        .map(meeting -> MeetingLine.of(meeting, view, words))
                        .toList(),
                view.workingGroups().sessions().stream().map(words::fact).toList(),
                FactLine.latest(
                        reading.latestFacts(view, LATEST_FACTS),
                        () -> reading.facts(view.session(), new Moment.KnownAtVersion(view.version())),
                        words));
    }

    private static List<String> credentials(Credentials credentials, Words words) {
        return Optional.ofNullable(credentials.report()).stream()
                .map(words::fact)
                .toList();
    }

    private static List<String> decisions(SessionView view, Earlier earlier, Words words) {
        Stream<Event> further = Stream.<Optional<? extends Event>>of(
                        Optional.ofNullable(view.decisions().nextSession()),
                        Optional.ofNullable(view.reports().adopted()),
                        Optional.ofNullable(view.reports().issued()))
                .flatMap(Optional::stream);
        return Stream.concat(view.decisions().procedural().stream().skip(earlier.decisions()), further)
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
