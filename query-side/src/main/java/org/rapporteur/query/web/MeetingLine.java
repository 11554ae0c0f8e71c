package org.rapporteur.query.web;

import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.SessionView;

/** A meeting in words. */
record MeetingLine(String name, String date, String admittance, String status, String quorum, String presiding) {
    static MeetingLine of(Meeting meeting, SessionView view, Words words) {
        return new MeetingLine(
                words.of(meeting.number()),
                words.of(meeting.date()),
                words.of(meeting.admittance()),
                words.of(meeting.status()),
                SessionPage.quorum(meeting, view, words),
                SessionPage.presiding(meeting, view, words));
    }
}
