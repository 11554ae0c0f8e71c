package org.rapporteur.procedure.inorder;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.DebateCommand;
import org.rapporteur.events.act.DebateCommand.Announce;
import org.rapporteur.events.act.DebateCommand.CallSpeakerToOrder;
import org.rapporteur.events.act.DebateCommand.DeliverMessage;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.GrantFurtherReply;
import org.rapporteur.events.act.DebateCommand.HearGuest;
import org.rapporteur.events.act.DebateCommand.HoldCeremony;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.IntroduceAsChair;
import org.rapporteur.events.act.DebateCommand.IntroduceAsSecretariat;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.act.DebateCommand.MoveSpeaker;
import org.rapporteur.events.act.DebateCommand.ObserveSilence;
import org.rapporteur.events.act.DebateCommand.OpenSpeakersList;
import org.rapporteur.events.act.DebateCommand.PresentYouthOutcome;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.act.DebateCommand.RespondAsSecretariat;
import org.rapporteur.events.act.DebateCommand.SpeakAsPresident;
import org.rapporteur.events.act.DebateCommand.SpeakAsSecretariatHead;
import org.rapporteur.events.act.DebateCommand.WithdrawFloor;
import org.rapporteur.events.value.CallToOrder;
import org.rapporteur.events.value.CeremonyKind;
import org.rapporteur.events.value.ChairRole;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SecretariatAnswer;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.WorkingGroupChair;
import org.rapporteur.procedure.state.Debate.OnTheFloor;
import org.rapporteur.procedure.state.Draft;

/** Acts of speech. */
final class DebateCandidates {
    private final Specimens specimens;

    DebateCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        return Stream.of(floor(), waiting(), calls(), statements(), ceremonies(), others())
                .flatMap(candidates -> candidates);
    }

    private Stream<Candidate> floor() {
        return Stream.of(
                Candidate.of(new OpenSpeakersList()),
                Candidate.oneOf(
                        specimens.anybody().stream()
                                .flatMap(speaker -> Stream.of(false, true)
                                        .map(reply -> new InscribeSpeaker(speaker, reply, List.of())))
                                .toList(),
                        "speaker",
                        "reply",
                        "onBehalfOf"));
    }

    private Stream<Candidate> waiting() {
        return specimens.state().debate().waiting().turns().stream()
                .flatMap(turn -> Stream.of(
                        Candidate.oneOf(
                                Stream.of(1, 2)
                                        .map(place ->
                                                new MoveSpeaker(turn.speaker(), turn.reply(), place, turn.onBehalfOf()))
                                        .toList(),
                                "place"),
                        Candidate.of(new RemoveSpeaker(turn.speaker(), turn.reply(), turn.onBehalfOf()))));
    }

    /** Of whoever has the floor somewhere; of anybody, to be told that nobody has. */
    private Stream<Candidate> calls() {
        List<ParticipantCode> speakers = Stream.concat(
                        specimens.state().debate().floors().stream()
                                .map(OnTheFloor::speaker)
                                .flatMap(Stream::ofNullable),
                        specimens.anybody().stream())
                .toList();
        return Stream.of(
                Candidate.oneOf(
                        speakers.stream()
                                .map(speaker -> new CallSpeakerToOrder(speaker, CallToOrder.RELEVANCE))
                                .toList(),
                        "speaker",
                        "reason"),
                Candidate.oneOf(speakers.stream().map(WithdrawFloor::new).toList(), "speaker"));
    }

    /** On an item, or on a draft; each purpose is another thing to speak for. */
    private Stream<Candidate> statements() {
        Stream<@Nullable Symbol> drafts = specimens.drafts().stream().map(Draft::currentSymbol);
        return Stream.concat(Stream.<@Nullable Symbol>of((Symbol) null), drafts)
                .flatMap(
                        draft -> Stream.concat(Stream.of((StatementPurpose) null), Stream.of(StatementPurpose.values()))
                                .map(purpose -> statement(draft, purpose)));
    }

    /** On the item before the meeting, on one that is open though another is before it, or on a draft. */
    private Candidate statement(@Nullable Symbol draft, @Nullable StatementPurpose purpose) {
        Stream<@Nullable ItemNumber> others = draft == null ? openItems() : Stream.<@Nullable ItemNumber>empty();
        return Candidate.oneOf(
                Stream.concat(Stream.<@Nullable ItemNumber>of((ItemNumber) null), others)
                        .flatMap(item ->
                                specimens.anybody().stream().map(speaker -> statement(speaker, item, draft, purpose)))
                        .toList(),
                "speaker",
                "item",
                "title",
                "onBehalfOf",
                "forMemberStates",
                "alignedWith",
                "delivery",
                "readOutBy",
                "passage",
                "text");
    }

    private static MakeStatement statement(
            ParticipantCode speaker,
            @Nullable ItemNumber item,
            @Nullable Symbol draft,
            @Nullable StatementPurpose purpose) {
        return new MakeStatement(
                speaker, item, draft, null, List.of(), false, List.of(), null, null, purpose, null, null);
    }

    private Stream<@Nullable ItemNumber> openItems() {
        return specimens.items().stream()
                .filter(specimens.state().agenda()::isOpen)
                .<@Nullable ItemNumber>map(item -> item);
    }

    private Stream<Candidate> ceremonies() {
        Stream<@Nullable Symbol> drafts = specimens.drafts().stream().map(Draft::currentSymbol);
        return Stream.concat(
                Stream.of(
                        Candidate.of(new ObserveSilence(specimens.words(), null), "inMemoryOf", "minutes"),
                        Candidate.oneOf(
                                Stream.of(CeremonyKind.values())
                                        .map(kind -> new HoldCeremony(kind, specimens.words()))
                                        .toList(),
                                "kind",
                                "subject"),
                        Candidate.of(new DeliverMessage(specimens.words(), null), "sender", "readBy"),
                        Candidate.of(new HearGuest(specimens.words()), "guest")),
                Stream.concat(Stream.<@Nullable Symbol>of((Symbol) null), drafts)
                        .map(draft -> Candidate.oneOf(
                                Stream.of(SecretariatAnswer.values())
                                        .map(answer -> new RespondAsSecretariat(answer, draft, specimens.words()))
                                        .toList(),
                                "answer",
                                "text")));
    }

    private Stream<Candidate> others() {
        List<WorkingGroupChair> chairs = specimens.body().workingGroups().stream()
                .flatMap(group -> Stream.of(ChairRole.values())
                        .map(role -> new WorkingGroupChair(
                                group.code(),
                                role,
                                specimens.state().workingGroups().sessionsOf(group.code()))))
                .toList();
        return Stream.of(
                Candidate.of(new SpeakAsPresident(null), "session"),
                Candidate.of(new SpeakAsSecretariatHead()),
                Candidate.of(new IntroduceAsSecretariat(null, null, List.of()), "role", "persons", "onBehalfOf"),
                Candidate.oneOf(
                        chairs.stream()
                                .map(chair -> new IntroduceAsChair(chair, List.of()))
                                .toList(),
                        "speaker",
                        "onBehalfOf"),
                byAnybody(ExerciseRightOfReply::new, "speaker"),
                byAnybody(GrantFurtherReply::new, "speaker"),
                byAnybody(
                        organization -> new PresentYouthOutcome(organization, 1, specimens.day()),
                        "organization",
                        "persons",
                        "consultation"),
                Candidate.of(new Announce(specimens.words()), "text"));
    }

    private Candidate byAnybody(Function<ParticipantCode, DebateCommand> act, String... open) {
        return Candidate.oneOf(specimens.anybody().stream().map(act).toList(), open);
    }
}
