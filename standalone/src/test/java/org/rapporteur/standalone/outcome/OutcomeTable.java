package org.rapporteur.standalone.outcome;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Tally;

/** Outcomes as lines of a table: facts only, parted by tabs; States by their codes, a name that none has as it is. */
final class OutcomeTable {
    private static final List<Choice> CHOICES = List.of(Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINING);
    private static final String HEAD = String.join(
            "\t",
            "body",
            "symbol",
            "draft",
            "year",
            "date",
            "meeting",
            "by mail",
            "way",
            "said",
            "counted",
            "in favour",
            "against",
            "abstaining",
            "printed");

    private OutcomeTable() {}

    static String write(List<OfficialOutcome> outcomes) {
        return Stream.concat(Stream.of(HEAD), outcomes.stream().map(OutcomeTable::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static List<OfficialOutcome> read(String table) {
        return table.lines().skip(1).map(line -> outcome(line.split("\t", -1))).toList();
    }

    private static String line(OfficialOutcome outcome) {
        return Stream.of(
                        Stream.of(
                                outcome.body().profile(),
                                outcome.symbol(),
                                outcome.draft(),
                                String.valueOf(outcome.year()),
                                outcome.date().toString(),
                                outcome.meeting() == null
                                        ? ""
                                        : outcome.meeting().toString(),
                                outcome.byMail() ? "yes" : "",
                                outcome.way().code(),
                                figures(outcome.said()),
                                figures(outcome.counted())),
                        CHOICES.stream().map(choice -> names(outcome.names(choice))),
                        Stream.of(outcome.printed()))
                .flatMap(cells -> cells)
                .collect(Collectors.joining("\t"));
    }

    private static String names(List<String> names) {
        return names.stream()
                .map(name -> Directories.find(name).map(ParticipantCode::value).orElse(name))
                .collect(Collectors.joining("; "));
    }

    private static OfficialOutcome outcome(String[] cells) {
        Map<Choice, List<String>> names = new EnumMap<>(Choice.class);
        for (int place = 0; place < CHOICES.size(); place++) {
            String list = cells[10 + place];
            names.put(CHOICES.get(place), list.isEmpty() ? List.of() : List.of(list.split("; ")));
        }
        return new OfficialOutcome(
                OfficialBody.of(cells[0]),
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                LocalDate.parse(cells[4]),
                cells[5].isEmpty() ? null : Integer.valueOf(cells[5]),
                !cells[6].isEmpty(),
                Way.of(cells[7]),
                tally(cells[8]),
                tally(cells[9]),
                names,
                cells[10 + CHOICES.size()]);
    }

    private static String figures(@Nullable Tally tally) {
        return Optional.ofNullable(tally)
                .map(known -> "%d-%d-%d".formatted(known.inFavour(), known.against(), known.abstaining()))
                .orElse("");
    }

    private static @Nullable Tally tally(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        String[] figures = cell.split("-", -1);
        return Tally.of(Integer.parseInt(figures[0]), Integer.parseInt(figures[1]), Integer.parseInt(figures[2]));
    }
}
