package org.rapporteur.query.live;

import org.rapporteur.events.value.SessionId;

/** A session has come to a version; written {@code untoc-cop-12 231}. */
record Announcement(SessionId session, long version) {
    static Announcement of(String text) {
        int space = text.indexOf(' ');
        return new Announcement(new SessionId(text.substring(0, space)), Long.parseLong(text.substring(space + 1)));
    }

    @Override
    public String toString() {
        return session + " " + version;
    }
}
