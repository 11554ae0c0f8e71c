package org.rapporteur.query.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Credentials;
import org.rapporteur.query.state.Decisions.Taken;
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
        List<String> withoutVote,
        List<String> left,
        List<String> credentials,
        List<String> decisions,
        List<DocumentLine> documents,
        List<MeetingLine> meetings,
        List<String> workingGroups,
        List<OrganLine> organs,
        List<FactLine> latest) {
    private static final int LATEST_FACTS = 8;
    private static final int MOST_BESIDE_OTHERS = 50;
    private static final int MOST_ON_A_PAGE = 200;

    /**
     * How many lines of each list are left out, which came before those shown.
     *
     * @param page how many pages before the last ones more of them are shown
     */
    public record Earlier(int page, int discrepancies, int drafts, int decisions, int documents, int meetings) {}

    /** A whole state in the language of whoever reads. */
    public static SessionPage of(SessionView view, Reading reading, Locale locale) {
        return of(view, new Lines(Integer.MAX_VALUE, 0), 0, reading, locale);
    }

    /** The same, of long lists only the last lines: for a page that has to be there at once. */
    public static SessionPage inBrief(SessionView view, Reading reading, Locale locale) {
        return of(view, new Lines(MOST_BESIDE_OTHERS, 0), 0, reading, locale);
    }

    /**
     * The same, of long lists the last lines or those so many pages before; of a list that has fewer, its first ones.
     */
    static SessionPage inPages(SessionView view, int earlier, Reading reading, Locale locale) {
        return of(view, new Lines(MOST_ON_A_PAGE, earlier), earlier + 1, reading, locale);
    }

    private record Lines(int most, int earlier) {
        <T> List<T> of(List<T> all) {
            return all.subList(before(all), Math.min(all.size(), before(all) + most));
        }

        /** How many lines come before those. */
        int before(List<?> all) {
            long behind = (long) most * Math.min(earlier, Math.max(0, all.size() - 1) / most);
            return (int) Math.max(0, all.size() - behind - most);
        }
    }

    private static SessionPage of(SessionView view, Lines lines, int earlierPage, Reading reading, Locale locale) {
        Words words = Reading.words(view, locale);
        List<ItemLine> items = ItemLine.of(view, lines.most(), words);
        return new SessionPage(
                SessionHead.of(view, words),
                new Earlier(
                        earlierPage,
                        lines.before(view.notices().discrepancies()),
                        lines.before(view.drafts().tabled()),
                        lines.before(view.decisions().procedural()),
                        lines.before(view.documents().issued()),
                        lines.before(view.meetings().held())),
                view.meetings()
                        .underWay()
                        .map(meeting -> MeetingLine.of(meeting, view, words))
                        .toList(),
                items.stream().filter(ItemLine::open).toList(),
                lines.of(view.notices().discrepancies()).stream()
                        .map(discrepancy ->
                                new DiscrepancyLine(words.discrepancy(discrepancy.noted()), discrepancy.version()))
                        .toList(),
                lines.of(view.drafts().tabled()).stream()
                        .map(draft -> DraftLine.of(draft, view.questions(), words))
                        .toList(),
                items,
                view.bureau().officers().stream()
                        .map(elected -> OfficerLine.of(elected, view.bureau(), words))
                        .toList(),
                view.attendance()
                        .categories(view.progress().profile())
                        .map(category -> AttendanceLine.of(category, view.attendance(), words))
                        .toList(),
                view.attendance().standing().withoutVote().stream()
                        .map(words::of)
                        .toList(),
                view.attendance().standing().left().stream().map(words::of).toList(),
                credentials(view.credentials(), words),
                decisions(view, lines, words),
                lines.of(view.documents().issued()).stream()
                        .map(document -> DocumentLine.of(document, view.documents(), words))
                        .toList(),
                lines.of(view.meetings().held()).stream()
                        .map(meeting -> MeetingLine.of(meeting, view, words))
                        .toList(),
                view.workingGroups().sessions().stream().map(words::fact).toList(),
                view.organs().all().stream()
                        .map(organ -> OrganLine.of(organ, view, words))
                        .toList(),
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

    private static List<String> decisions(SessionView view, Lines lines, Words words) {
        Stream<Event> further = Stream.<Optional<? extends Event>>of(
                        Optional.ofNullable(view.decisions().nextSession()),
                        Optional.ofNullable(view.reports().adopted()),
                        Optional.ofNullable(view.reports().issued()))
                .flatMap(Optional::stream);
        return Stream.concat(lines.of(view.decisions().procedural()).stream().map(Taken::decision), further)
                .map(words::fact)
                .toList();
    }

    static String quorum(Meeting meeting, SessionView view, Words words) {
        return words.of(meeting.quorum(view.progress().profile().quorumLasts()));
    }

    static String presiding(Meeting meeting, SessionView view, Words words) {
        OfficeCode presiding = view.progress().profile().presidingOffice();
        return words.of(view.presidingOver(meeting, presiding));
    }

    /** What does not fit together, and the fact that notes it. */
    record DiscrepancyLine(String what, long version) {}
}
