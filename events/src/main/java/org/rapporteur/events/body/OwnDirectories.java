package org.rapporteur.events.body;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.events.directory.OwnDirectory;

/** The directory of each body, made once as long as its profile stays the same. */
final class OwnDirectories {
    private static final Map<String, Made> MADE = new ConcurrentHashMap<>();

    private OwnDirectories() {}

    private record Made(BodyProfile from, OwnDirectory directory) {
        private Made(BodyProfile from) {
            this(from, new OwnDirectory(from.participants(), from.groups(), from.onlyTheseParticipants()));
        }

        /** What else a profile says is no matter; its lists are mostly the very same. */
        private boolean isOf(BodyProfile profile) {
            return from.participants().equals(profile.participants())
                    && from.groups().equals(profile.groups())
                    && from.onlyTheseParticipants() == profile.onlyTheseParticipants();
        }
    }

    static OwnDirectory of(BodyProfile profile) {
        Made made = MADE.get(profile.id());
        if (made == null || !made.isOf(profile)) {
            made = new Made(profile);
            MADE.put(profile.id(), made);
        }
        return made.directory();
    }
}
