package org.rapporteur.procedure.debate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;

/** A statement in the making: who speaks, and only what is special about it. */
record Saying(
        ParticipantCode speaker,
        @Nullable ItemNumber item,
        @Nullable Symbol draft,
        List<GroupCode> groups,
        boolean forMemberStates,
        List<ParticipantCode> aligned,
        @Nullable Delivery delivery,
        @Nullable ParticipantCode readOutBy,
        @Nullable StatementPurpose purpose) {

    static Saying by(ParticipantCode speaker) {
        return new Saying(speaker, null, null, List.of(), false, List.of(), null, null, null);
    }

    Saying under(ItemNumber named) {
        return new Saying(speaker, named, draft, groups, forMemberStates, aligned, delivery, readOutBy, purpose);
    }

    Saying on(Symbol named) {
        return new Saying(speaker, item, named, groups, forMemberStates, aligned, delivery, readOutBy, purpose);
    }

    Saying onBehalfOf(String group) {
        return new Saying(
                speaker,
                item,
                draft,
                List.of(new GroupCode(group)),
                forMemberStates,
                aligned,
                delivery,
                readOutBy,
                purpose);
    }

    Saying alsoForMemberStates() {
        return new Saying(speaker, item, draft, groups, true, aligned, delivery, readOutBy, purpose);
    }

    Saying alignedWith(ParticipantCode... states) {
        return new Saying(speaker, item, draft, groups, forMemberStates, List.of(states), delivery, readOutBy, purpose);
    }

    Saying delivered(@Nullable Delivery how, @Nullable ParticipantCode reader) {
        return new Saying(speaker, item, draft, groups, forMemberStates, aligned, how, reader, purpose);
    }

    Saying inExplanationOf(StatementPurpose what) {
        return new Saying(speaker, item, draft, groups, forMemberStates, aligned, delivery, readOutBy, what);
    }

    MakeStatement asked() {
        return new MakeStatement(
                speaker, item, draft, null, groups, forMemberStates, aligned, delivery, readOutBy, purpose);
    }

    StatementMade recorded(MeetingNumber meeting, @Nullable ItemNumber under, StatementKind kind) {
        return new StatementMade(
                meeting,
                under,
                kind,
                speaker,
                null,
                groups,
                forMemberStates,
                aligned,
                delivery == null ? Delivery.IN_PERSON : delivery,
                readOutBy,
                draft,
                purpose);
    }
}
