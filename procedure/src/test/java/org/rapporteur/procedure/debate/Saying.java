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
import org.rapporteur.events.value.Wording;

/** A statement in the making: who speaks, and only what is special about it. */
public record Saying(
        ParticipantCode speaker,
        @Nullable ItemNumber item,
        @Nullable Symbol draft,
        List<GroupCode> groups,
        boolean forMemberStates,
        List<ParticipantCode> aligned,
        @Nullable Delivery delivery,
        @Nullable ParticipantCode readOutBy,
        @Nullable StatementPurpose purpose,
        @Nullable Wording passage,
        @Nullable Wording text) {

    public static Saying by(ParticipantCode speaker) {
        return new Saying(speaker, null, null, List.of(), false, List.of(), null, null, null, null, null);
    }

    public Saying under(ItemNumber named) {
        return new Saying(
                speaker, named, draft, groups, forMemberStates, aligned, delivery, readOutBy, purpose, passage, text);
    }

    public Saying on(Symbol named) {
        return new Saying(
                speaker, item, named, groups, forMemberStates, aligned, delivery, readOutBy, purpose, passage, text);
    }

    public Saying onBehalfOf(String group) {
        return new Saying(
                speaker,
                item,
                draft,
                List.of(new GroupCode(group)),
                forMemberStates,
                aligned,
                delivery,
                readOutBy,
                purpose,
                passage,
                text);
    }

    public Saying alsoForMemberStates() {
        return new Saying(speaker, item, draft, groups, true, aligned, delivery, readOutBy, purpose, passage, text);
    }

    public Saying alignedWith(ParticipantCode... states) {
        return new Saying(
                speaker,
                item,
                draft,
                groups,
                forMemberStates,
                List.of(states),
                delivery,
                readOutBy,
                purpose,
                passage,
                text);
    }

    public Saying delivered(@Nullable Delivery how, @Nullable ParticipantCode reader) {
        return new Saying(speaker, item, draft, groups, forMemberStates, aligned, how, reader, purpose, passage, text);
    }

    public Saying inExplanationOf(StatementPurpose what) {
        return new Saying(
                speaker, item, draft, groups, forMemberStates, aligned, delivery, readOutBy, what, passage, text);
    }

    public Saying concerning(Wording what) {
        return new Saying(
                speaker, item, draft, groups, forMemberStates, aligned, delivery, readOutBy, purpose, what, text);
    }

    public Saying inWords(Wording said) {
        return new Saying(
                speaker, item, draft, groups, forMemberStates, aligned, delivery, readOutBy, purpose, passage, said);
    }

    public MakeStatement asked() {
        return new MakeStatement(
                speaker,
                item,
                draft,
                null,
                groups,
                forMemberStates,
                aligned,
                delivery,
                readOutBy,
                purpose,
                passage,
                text);
    }

    public StatementMade recorded(MeetingNumber meeting, @Nullable ItemNumber under, StatementKind kind) {
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
                purpose,
                passage,
                text);
    }
}
