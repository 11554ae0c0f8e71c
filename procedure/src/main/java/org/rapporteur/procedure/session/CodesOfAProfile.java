package org.rapporteur.procedure.session;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.body.KindOfDocument;
import org.rapporteur.events.body.KindOfText;
import org.rapporteur.events.directory.OwnGroup;
import org.rapporteur.events.directory.OwnParticipant;
import org.rapporteur.procedure.kernel.Rejected;

/**
 * The codes that facts may name because a profile knows them. A newer profile says other things of them, but knows them
 * still: else what is on record could be told no longer.
 */
final class CodesOfAProfile {
    private CodesOfAProfile() {}

    /**
     * A newer profile has all codes of the one before.
     *
     * @throws Rejected if one is missing
     */
    static void checkKept(BodyProfile before, BodyProfile newer) {
        Set<Object> kept = new HashSet<>(of(newer).toList());
        of(before).filter(code -> !kept.contains(code)).findFirst().ifPresent(lost -> {
            throw Rejected.because(SessionRule.A_NEWER_PROFILE_KEEPS_ITS_CODES, Map.of("code", lost.toString()));
        });
    }

    private static Stream<Object> of(BodyProfile profile) {
        return Stream.of(
                        profile.offices().stream().map(BodyProfile.Office::code),
                        profile.workingGroups().stream().map(BodyProfile.WorkingGroup::code),
                        profile.categories().stream().map(Capacity::code),
                        profile.participants().stream().map(OwnParticipant::code),
                        profile.groups().stream().map(OwnGroup::code),
                        profile.documents().stream().map(KindOfDocument::code),
                        profile.texts().stream().map(KindOfText::code))
                .flatMap(codes -> codes);
    }
}
