package org.rapporteur.standalone.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;
import org.rapporteur.report.document.Document;
import org.rapporteur.standalone.outcome.EnteredSession.Entry;

/**
 * An outcome as the official record has it, beside what comes out of our report.
 *
 * @param told what our report says; empty where it says nothing
 * @param differences in what the two differ
 */
record Comparison(OfficialOutcome official, Entry entry, Optional<ToldOutcome> told, List<String> differences) {

    /** Each outcome, entered as an act in a session of its year. */
    static List<Comparison> of(List<OfficialOutcome> outcomes) {
        return EnteredSession.of(outcomes).stream().flatMap(Comparison::of).toList();
    }

    private static Stream<Comparison> of(EnteredSession session) {
        Document report = Report.of(session.log(), Language.ENGLISH);
        return session.entries().entrySet().stream().map(entered -> {
            Optional<ToldOutcome> told =
                    ToldOutcome.in(report, entered.getValue().draft());
            return new Comparison(
                    entered.getKey(),
                    entered.getValue(),
                    told,
                    differences(entered.getKey(), entered.getValue(), told));
        });
    }

    boolean agrees() {
        return differences.isEmpty();
    }

    /** Whether what follows from the figures is what the record says, and the contrary is refused. */
    boolean majorityAgrees() {
        return entry.refusal() == null && entry.oppositeRefused();
    }

    private static List<String> differences(OfficialOutcome official, Entry entry, Optional<ToldOutcome> told) {
        if (entry.refusal() != null) {
            return List.of("not entered: " + entry.refusal());
        }
        return told.map(ours -> differences(official, ours)).orElse(List.of("our report does not tell it"));
    }

    private static List<String> differences(OfficialOutcome official, ToldOutcome told) {
        List<String> differences = new ArrayList<>();
        if (told.adopted() != (official.way().outcome() == DecisionOutcome.ADOPTED)) {
            differences.add("told as %s".formatted(told.adopted() ? "adopted" : "rejected"));
        }
        if (!told.how().startsWith(words(official))) {
            differences.add("told as decided “%s”".formatted(told.how()));
        }
        if (!official.printed().isEmpty() && !told.how().equals(inOurSpelling(official.printed()))) {
            differences.add("printed “%s” and told “%s”".formatted(official.printed(), told.how()));
        }
        if (official.way().isAVote() && !official.announced().equals(Optional.ofNullable(told.figures()))) {
            differences.add("told with the figures %s".formatted(told.figures()));
        }
        if (official.way().isAVote() && official.hasNames()) {
            Stream.of(Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINING)
                    .filter(choice -> !codes(official.names(choice))
                            .equals(codes(told.names().getOrDefault(choice, List.of()))))
                    .forEach(choice -> differences.add("told with other names %s".formatted(choice)));
        }
        return differences;
    }

    /** That council prints nought as a digit, the other organs of the United Nations as a word. */
    private static String inOurSpelling(String printed) {
        return printed.replace(" to 0,", " to none,").replace(" with 0 ", " with no ");
    }

    private static String words(OfficialOutcome official) {
        return switch (official.way()) {
            case BY_VOTE, UNANIMOUSLY, VETOED, TOO_FEW_VOTES, NOT_SAID -> "by a ";
            case WITHOUT_A_VOTE -> "without a vote";
            case BY_CONSENSUS -> ""; // The ordinary way, of which our report says no more than that it was adopted.
            case BY_ACCLAMATION -> "by acclamation";
            case BY_SILENCE -> "under the silence procedure";
        };
    }

    private static List<String> codes(List<String> names) {
        return names.stream()
                .map(EnteredSession::code)
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
