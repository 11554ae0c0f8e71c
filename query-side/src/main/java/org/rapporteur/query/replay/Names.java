package org.rapporteur.query.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.words.SessionNames;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;

/** The names delegations go by at a fact, so that a fact is told in the same words whatever comes in with it. */
final class Names {
    private BodyProfile body;
    private final SessionNames before;
    private final Map<ParticipantCode, Delegation> since = new HashMap<>();
    private final Map<SubsidiaryOrgan, Wording> organs = new HashMap<>();

    private Names(BodyProfile body, SessionNames before) {
        this.body = body;
        this.before = before;
    }

    /** Those at the first fact of a session. */
    static Names none(Recorded first) {
        if (first.event() instanceof SessionScheduled scheduled) {
            return new Names(scheduled.profileThen().orElseThrow(), SessionNames.NONE);
        }
        throw new IllegalStateException("session %s does not begin with being scheduled".formatted(first.session()));
    }

    static Names of(SessionView view) {
        return new Names(view.progress().profile(), Reading.names(view));
    }

    void take(Event event) {
        if (event instanceof ProfileTakenUp taken) {
            body = taken.profile();
        }
        if (event instanceof ParticipantsRegistered registered) {
            registered.delegations().forEach(delegation -> since.put(delegation.code(), delegation));
        }
        if (event instanceof AdmissionObjectedTo objection) {
            since.putIfAbsent(objection.of().code(), objection.of());
        }
        if (event instanceof OrganEstablished established) {
            organs.put(established.organ(), established.name());
        }
    }

    Words words(Language language) {
        return new Words(
                language,
                body,
                SessionNames.of(
                        code -> Optional.ofNullable(since.get(code)).or(() -> before.delegation(code)),
                        organ -> Optional.ofNullable(organs.get(organ)).or(() -> before.organ(organ))));
    }
}
