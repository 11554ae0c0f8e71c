package org.rapporteur.query.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Chronology;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DebateEvent.CeremonyHeld;
import org.rapporteur.events.fact.DebateEvent.FloorWithdrawn;
import org.rapporteur.events.fact.DebateEvent.FurtherReplyGranted;
import org.rapporteur.events.fact.DebateEvent.GuestHeard;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedByChair;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedBySecretariat;
import org.rapporteur.events.fact.DebateEvent.MessageDelivered;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
import org.rapporteur.events.fact.DebateEvent.SecretariatResponded;
import org.rapporteur.events.fact.DebateEvent.SilenceObserved;
import org.rapporteur.events.fact.DebateEvent.SpeakerCalledToOrder;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DebateEvent.SpeakerMoved;
import org.rapporteur.events.fact.DebateEvent.SpeakerRemoved;
import org.rapporteur.events.fact.DebateEvent.SpeakersListOpened;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DebateEvent.YouthOutcomePresented;
import org.rapporteur.events.fact.DecisionEvent;
import org.rapporteur.events.fact.DocumentEvent;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.LimitEvent;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.fact.MotionEvent.MotionWithdrawn;
import org.rapporteur.events.fact.NoticeEvent;
import org.rapporteur.events.fact.OrderEvent.AppealWithdrawn;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.events.fact.OrganEvent.OrganChairsElected;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.OrganQuorumSet;
import org.rapporteur.events.fact.OrganEvent.OrganReported;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.WorkingGroupEvent;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.query.state.Draft;

/**
 * Everything that happened to one draft.
 *
 * @param versions of the facts about it, also of those that were corrected since or came in place of others
 * @param facts those about it that hold, in their order, from its tabling on
 * @param texts the texts that are here in one language, by what they were issued as; the first is the one tabled
 */
public record DraftHistory(Set<Long> versions, List<Recorded> facts, List<Text> texts) {

    /**
     * A text of the draft.
     *
     * @param symbol the one the draft then had
     * @param oral whether it came from an oral revision of what bears the symbol
     * @param words without marks of emphasis
     */
    public record Text(Symbol symbol, boolean oral, String words) {}

    /** The history of a draft out of the facts of its session. */
    static DraftHistory of(Draft draft, List<Recorded> session, Language language) {
        long tabled = draft.steps().getFirst().version();
        List<Recorded> facts = about(draft, tabled, Chronology.of(StandingRecord.of(session)));
        Set<Long> versions = Stream.of(facts, about(draft, tabled, session))
                .flatMap(List::stream)
                .map(Recorded::version)
                .collect(Collectors.toSet());
        return new DraftHistory(versions, facts, texts(draft, facts, language));
    }

    private static List<Recorded> about(Draft draft, long tabled, List<Recorded> facts) {
        return facts.stream()
                .filter(fact -> fact.version() >= tabled)
                .filter(fact -> isAbout(fact, draft))
                .toList();
    }

    /** What changed from each text to the next. */
    public Map<Text, WordDiff> changes(Language language) {
        Map<Text, WordDiff> changes = new LinkedHashMap<>();
        for (int i = 1; i < texts.size(); i++) {
            changes.put(
                    texts.get(i),
                    WordDiff.between(texts.get(i - 1).words(), texts.get(i).words(), language.locale()));
        }
        return changes;
    }

    private static boolean isAbout(Recorded fact, Draft draft) {
        return switch (fact.event()) {
            // Costs stated of no draft in particular were stated of all.
            case DraftEvent event -> event.named().isEmpty() || event.named().contains(draft.symbol());
            case StatementMade statement ->
                statement.draft() != null && draft.symbols().contains(statement.draft());
            case AmendmentEvent event -> event.draft().equals(draft.symbol());
            case SecretariatResponded answer ->
                answer.draft() != null && draft.symbols().contains(answer.draft());
            case QuestionEvent event -> event.question().concerns(draft.symbol());
            case PointOfOrderRaised point -> concerns(point.concerning(), draft);
            case RulingMade ruling -> concerns(ruling.on(), draft);
            case MotionMade motion -> draft.symbol().equals(motion.draft());
            case ReferredToOrgan event -> event.drafts().contains(draft.symbol());
            // No other fact names a draft.
            case SpeakersListOpened _,
                    SpeakerInscribed _,
                    SpeakerRemoved _,
                    SpeakerMoved _,
                    SpeakerCalledToOrder _,
                    FloorWithdrawn _,
                    PresidentSpoke _,
                    SecretariatHeadSpoke _,
                    ItemIntroducedBySecretariat _,
                    ItemIntroducedByChair _,
                    RightOfReplyExercised _,
                    YouthOutcomePresented _,
                    AnnouncementMade _,
                    FurtherReplyGranted _,
                    SilenceObserved _,
                    CeremonyHeld _,
                    MessageDelivered _,
                    GuestHeard _,
                    MotionSpokenOn _,
                    RulingAppealed _,
                    RulingWithdrawn _,
                    AppealWithdrawn _,
                    MotionWithdrawn _,
                    AgendaEvent _,
                    AttendanceEvent _,
                    BureauEvent _,
                    CorrectionEvent _,
                    CredentialsEvent _,
                    DecisionEvent _,
                    DocumentEvent _,
                    LimitEvent _,
                    MeetingEvent _,
                    NoticeEvent _,
                    ReportEvent _,
                    SessionEvent _,
                    WorkingGroupEvent _,
                    OrganEstablished _,
                    OrganChairsElected _,
                    OrganQuorumSet _,
                    OrganReported _,
                    OrganDissolved _ -> false;
        };
    }

    private static boolean concerns(@Nullable Question question, Draft draft) {
        return question != null && question.concerns(draft.symbol());
    }

    private static List<Text> texts(Draft draft, List<Recorded> facts, Language language) {
        List<Text> texts = new ArrayList<>();
        Symbol symbol = draft.symbol();
        for (Recorded fact : facts) {
            if (fact.event() instanceof DraftTabled tabled) {
                add(texts, symbol, false, tabled.text().get(language));
            }
            if (fact.event() instanceof DraftRevised revised) {
                symbol = revised.symbol();
                add(texts, symbol, false, revised.text().get(language));
            }
            if (fact.event() instanceof DraftOrallyRevised revised) {
                add(texts, symbol, true, revised.text().get(language));
            }
        }
        return List.copyOf(texts);
    }

    private static void add(List<Text> texts, Symbol symbol, boolean oral, @Nullable String markdown) {
        Optional.ofNullable(markdown)
                .map(DraftHistory::withoutMarks)
                .ifPresent(words -> texts.add(new Text(symbol, oral, words)));
    }

    private static String withoutMarks(String markdown) {
        Node document = Parser.builder().build().parse(markdown);
        return TextContentRenderer.builder().build().render(document);
    }
}
