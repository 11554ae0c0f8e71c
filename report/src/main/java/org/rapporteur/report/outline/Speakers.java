package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.fact.DebateEvent.SpeakersListOpened;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.GeneralDebate;
import org.rapporteur.report.outline.Passage.Spoke;
import org.rapporteur.report.outline.Passage.SubmittedInWriting;

/**
 * Groups statements into the paragraphs that report them: by class of participant in the customary order, each class in
 * speaking order. Where the President opened a list of speakers, its speakers are reported apart from those before, and
 * the organizations among them together.
 */
final class Speakers {
    private final FactIndex index;
    private final Index<ItemNumber, StatementMade> underItems;
    private final Index<ItemNumber, SpeakersListOpened> opened;
    private final Index<Symbol, StatementMade> onDrafts;

    Speakers(FactIndex index) {
        this.index = index;
        this.underItems = index.by(StatementMade::item, StatementMade.class);
        this.opened = index.by(SpeakersListOpened::item, SpeakersListOpened.class);
        this.onDrafts = index.by(StatementMade::draft, StatementMade.class);
    }

    List<Remark> inDebate(AgendaItem item) {
        List<Group> groups =
                lists(item).stream().flatMap(list -> groups(list).stream()).toList();
        return remarks(groups, item.role() == ItemRole.GENERAL_DEBATE);
    }

    /** Statements on a draft, before or after action on it, but for {@link StatementsForAPurpose}. */
    List<Remark> onDraft(Symbol draft, StatementKind kind) {
        FloorList list = new FloorList(false);
        List<VersionedFact<StatementMade>> submitted = new ArrayList<>();
        onDrafts.of(draft).stream()
                .filter(fact -> fact.fact().kind() == kind && fact.fact().purpose() == null)
                .forEach(fact -> (isInWriting(fact) ? submitted : list.statements).add(fact));
        return Stream.concat(remarks(groups(list), false).stream(), submitted(submitted))
                .toList();
    }

    /** What was submitted under an item and not delivered. */
    List<Remark> inWriting(ItemNumber item) {
        return submitted(underItems.of(item).stream()
                        .filter(fact -> fact.fact().kind() == StatementKind.DEBATE && isInWriting(fact))
                        .filter(fact -> !fact.fact().takesPosition())
                        .toList())
                .toList();
    }

    List<Remark> inWritingAtTheOpening() {
        return submitted(index.all(
                        StatementMade.class,
                        fact -> fact.kind() == StatementKind.OPENING && fact.delivery() == Delivery.IN_WRITING))
                .toList();
    }

    private Stream<Remark> submitted(List<VersionedFact<StatementMade>> statements) {
        return byVoice(statements).entrySet().stream()
                .map(voice -> Remark.of(
                        new SubmittedInWriting(voice.getKey(), interventions(voice.getValue())), voice.getValue()));
    }

    private static boolean isInWriting(VersionedFact<StatementMade> statement) {
        return statement.fact().delivery() == Delivery.IN_WRITING;
    }

    /** Statements by class of participant, in the customary order. */
    SortedMap<Voice, List<VersionedFact<StatementMade>>> byVoice(List<VersionedFact<StatementMade>> statements) {
        return statements.stream()
                .collect(Collectors.groupingBy(
                        fact -> voiceOf(fact.fact()), TreeMap::new, Collectors.toCollection(ArrayList::new)));
    }

    /** Who made statements, each who spoke in the same way once. */
    static List<Intervention> interventions(List<VersionedFact<StatementMade>> statements) {
        return statements.stream()
                .map(fact -> Intervention.of(fact.fact()))
                .distinct()
                .toList();
    }

    /** Those who were given the floor in a row: in a list that the President opened, or simply one after another. */
    private record FloorList(boolean opened, List<VersionedFact<StatementMade>> statements) {
        private FloorList(boolean opened) {
            this(opened, new ArrayList<>());
        }
    }

    /** Those whom one paragraph reports. */
    private record Group(Voice voice, List<VersionedFact<StatementMade>> statements) {}

    private List<FloorList> lists(AgendaItem item) {
        List<FloorList> lists = new ArrayList<>(List.of(new FloorList(false)));
        Iterator<VersionedFact<SpeakersListOpened>> openings =
                opened.of(item.number()).iterator();
        Optional<VersionedFact<SpeakersListOpened>> next = next(openings);
        for (VersionedFact<StatementMade> statement : underItems.of(item.number())) {
            while (next.filter(opening -> opening.isBefore(statement)).isPresent()) {
                lists.add(new FloorList(true));
                next = next(openings);
            }
            if (statement.fact().kind() == StatementKind.DEBATE
                    && !statement.fact().takesPosition()
                    && !isInWriting(statement)) {
                lists.getLast().statements.add(statement);
            }
        }
        return lists;
    }

    private static Optional<VersionedFact<SpeakersListOpened>> next(
            Iterator<VersionedFact<SpeakersListOpened>> openings) {
        return openings.hasNext() ? Optional.of(openings.next()) : Optional.empty();
    }

    private List<Group> groups(FloorList list) {
        Map<Voice, List<VersionedFact<StatementMade>>> byVoice = byVoice(list.statements);
        if (list.opened) {
            List<VersionedFact<StatementMade>> organizations = list.statements.stream()
                    .filter(fact -> voiceOf(fact.fact()).isOrganizationWithoutName())
                    .toList();
            List<Voice> voices = byVoice.keySet().stream()
                    .filter(Voice::isOrganizationWithoutName)
                    .toList();
            if (voices.size() > 1) {
                voices.forEach(byVoice::remove);
                byVoice.put(Voice.ORGANIZATIONS, organizations);
            }
        }
        return byVoice.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Observers after observers, and non-governmental ones after anybody, "also" made statements. */
    private List<Remark> remarks(List<Group> groups, boolean generalDebate) {
        List<Remark> remarks = new ArrayList<>();
        boolean observersHeard = false;
        for (Group group : groups) {
            boolean also = observersHeard || group.voice.isNonGovernmental() || group.voice.equals(Voice.ORGANIZATIONS);
            remarks.add(Remark.of(passage(group, also, generalDebate), group.statements));
            observersHeard |= group.voice.isOrganization();
        }
        return remarks;
    }

    private static Passage passage(Group group, boolean also, boolean generalDebate) {
        List<Intervention> speakers = interventions(group.statements);
        return generalDebate && group.voice.isOfParties()
                ? new GeneralDebate(speakers)
                : new Spoke(group.voice, speakers, also);
    }

    private Voice voiceOf(StatementMade statement) {
        return Voice.of(
                index.categoryOf(statement.speaker())
                        .orElseThrow(
                                () -> new IllegalStateException(statement.speaker() + " spoke but is not registered")),
                index.body());
    }
}
