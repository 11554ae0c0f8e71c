package org.rapporteur.query.web;

import java.util.List;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.Wording;
import org.rapporteur.query.moment.SessionStates;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Progress;
import org.rapporteur.query.state.SessionView;

/** Which session this is and how far it has come, in words. */
public record SessionHead(
        String id, String body, String called, String place, String dates, String status, long version) {
    /** Where a fact is shown; {@code staying} keeps a page of the past there. */
    public String fact(long version, String staying) {
        return LogStretch.address("/sessions/" + id + "/facts" + staying, version);
    }

    /** The head of a session's pages. */
    public static SessionHead of(SessionView view, Words words) {
        return of(view.session(), view.version(), view.progress(), words);
    }

    static SessionHead of(SessionStates.Known known, Words words) {
        return of(known.session(), known.version(), known.progress(), words);
    }

    private static SessionHead of(SessionId session, long version, Progress progress, Words words) {
        return new SessionHead(
                session.value(),
                words.of(progress.profile().names().full()),
                words.of(progress.title()),
                words.of(places(progress)),
                words.of(progress.parts().stream().map(SessionPart::dates).toList()),
                words.of(progress.status()),
                version);
    }

    private static List<Wording> places(Progress progress) {
        return progress.parts().stream()
                .map(part -> part.place() == null ? progress.place() : part.place())
                .distinct()
                .toList();
    }
}
