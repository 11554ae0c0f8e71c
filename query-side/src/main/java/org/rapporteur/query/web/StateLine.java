package org.rapporteur.query.web;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.query.state.ItemStage;
import org.rapporteur.query.web.DraftLine.SponsorLine;

/**
 * One thing a state says, by what it can be found again in another state of the same session.
 *
 * @param section the message that heads it on the page
 * @param name what it is about, in words; empty for the session itself
 * @param field the message that names what is said of it; empty where all there is to say is that it is there
 * @param value what is said, in words, or a message if it has no words of its own
 * @param message whether it is a message
 */
public record StateLine(String section, String name, String field, String value, boolean message) {

    /** Everything the page of a state says, in its order. */
    public static List<StateLine> of(SessionPage page) {
        return Stream.of(
                        Stream.of(said("session", "", "status", page.head().status())),
                        page.drafts().stream().flatMap(StateLine::of),
                        page.agenda().stream().flatMap(StateLine::of),
                        page.officers().stream()
                                .map(officer -> said("officers", officer.office(), "name", officer.name())),
                        page.attendance().stream().flatMap(StateLine::of),
                        page.withoutVote().stream().map(name -> there("without-vote", name)),
                        page.left().stream().map(name -> there("left-the-session", name)),
                        page.meetings().stream().flatMap(StateLine::of),
                        page.credentials().stream().map(line -> there("credentials", line)),
                        page.decisions().stream().map(line -> there("decisions", line)),
                        page.workingGroups().stream().map(line -> there("working-groups", line)),
                        page.organs().stream().flatMap(StateLine::of),
                        page.documents().stream().flatMap(StateLine::of),
                        page.discrepancies().stream().map(line -> there("discrepancies", line.what())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<StateLine> of(DraftLine draft) {
        return Stream.of(
                said("drafts", draft.first(), "title", draft.title()),
                said("drafts", draft.first(), "symbol", draft.symbol()),
                said("drafts", draft.first(), "status", draft.standing()),
                said("drafts", draft.first(), "number", draft.number()),
                said("drafts", draft.first(), "decided", draft.decided().said()),
                said("drafts", draft.first(), "sponsors", sponsors(draft)));
    }

    private static String sponsors(DraftLine draft) {
        return String.join(
                "; ",
                draft.sponsors().stream()
                        .filter(sponsor -> sponsor.until().isEmpty())
                        .map(SponsorLine::name)
                        .toList());
    }

    private static Stream<StateLine> of(ItemLine item) {
        String name = item.number() + " " + item.title();
        return Stream.of(
                new StateLine("agenda", name, "status", message(item.stage()), true),
                said("agenda", name, "meetings", item.meetings()),
                said("agenda", name, "interventions", Long.toString(item.interventions())),
                said("agenda", name, "documents", item.documents()));
    }

    private static String message(ItemStage stage) {
        return switch (stage) {
            case NOT_TAKEN_UP -> "agenda.not-taken-up";
            case OPEN -> "agenda.open";
            case CONCLUDED -> "agenda.concluded";
            case IN_ABEYANCE -> "agenda.in-abeyance";
            case DEFERRED -> "agenda.deferred";
        };
    }

    private static Stream<StateLine> of(AttendanceLine line) {
        return Stream.of(
                said("attendance", line.category(), "registered", Integer.toString(line.registered())),
                said("attendance", line.category(), "noted", line.noted()));
    }

    private static Stream<StateLine> of(MeetingLine meeting) {
        return Stream.of(
                said("meetings", meeting.name(), "status", meeting.status()),
                said("meetings", meeting.name(), "presiding", meeting.presiding()));
    }

    private static Stream<StateLine> of(OrganLine organ) {
        return Stream.of(
                said("organs", organ.name(), "presiding", organ.chairs()),
                said("organs", organ.name(), "meetings", Integer.toString(organ.meetings())));
    }

    private static Stream<StateLine> of(DocumentLine document) {
        return Stream.of(
                said("documents", document.symbol(), "subject", document.subject()),
                said("documents", document.symbol(), "items", document.items()));
    }

    private static StateLine said(String section, String name, String field, String value) {
        return new StateLine(section, name, field, value, false);
    }

    private static StateLine there(String section, String line) {
        return new StateLine(section, line, "", line, false);
    }
}
