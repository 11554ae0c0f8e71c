package org.rapporteur.report.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SpeakerTitle;

/** One delegation in a list of speakers. */
public record Intervention(
        ParticipantCode speaker,
        @Nullable SpeakerTitle title,
        List<GroupCode> onBehalfOf,
        boolean forMemberStates,
        List<ParticipantCode> alignedWith,
        Delivery delivery,
        @Nullable ParticipantCode readOutBy) {

    static Intervention of(StatementMade statement) {
        return new Intervention(
                statement.speaker(),
                statement.title(),
                statement.onBehalfOf(),
                statement.forMemberStates(),
                statement.alignedWith(),
                statement.delivery(),
                statement.readOutBy());
    }

    /** The same statement as if it had been delivered so. */
    public Intervention delivered(Delivery how) {
        return new Intervention(speaker, title, onBehalfOf, forMemberStates, alignedWith, how, readOutBy);
    }
}
