package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;

/** A motion as it was made; motions are numbered in the order in which they are made. */
public record Motion(
        MeetingNumber meeting,
        int number,
        MotionKind kind,
        ParticipantCode by,
        @Nullable Symbol draft) {

    /** The question it puts: whether to reconsider a draft is one question, with or without a motion. */
    public Question question() {
        return kind == MotionKind.RECONSIDER && draft != null
                ? Question.ofReconsidering(draft)
                : Question.ofMotion(number);
    }
}
