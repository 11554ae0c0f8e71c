package org.rapporteur.standalone.outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Tally;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A resolution in the form in which the United Nations publish them for machines (Akoma Ntoso), of which facts are
 * read.
 */
final class ResolutionFile {
    private static final Pattern FIGURES = Pattern.compile("\\(?(\\d+)-(\\d+)-(\\d+)");
    private static final Pattern MEETING = Pattern.compile("(\\d+)\\s*(?:st|nd|rd|th)\\b|PV\\.(\\d+)");
    private static final Pattern PRINTED_FIGURES = Pattern.compile(" of (\\d+) to (\\d+), with (\\d+)");
    private static final Pattern PRINTED = Pattern.compile("\\[Adopted (by .*? abstentions?)\\.");
    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("\\((\\d{4})\\)");
    private static final Pattern YEAR_BETWEEN_STROKES = Pattern.compile("/(\\d{4})(?=/|-)");
    private static final Map<Choice, String> CHOICES =
            Map.of(Choice.IN_FAVOUR, "inFavour", Choice.AGAINST, "against", Choice.ABSTAINING, "abstaining");

    private final OfficialBody body;
    private final Document document;
    private final Element decided;

    /** What the resolution itself says of the vote; it goes before what stands beside it in the file. */
    private final String printed;

    private ResolutionFile(OfficialBody body, Document document, Element decided) {
        this.body = body;
        this.document = document;
        this.decided = decided;
        this.printed = printed(document);
    }

    /** The outcome that a file tells; nothing if it is no resolution that was decided on. */
    static Optional<OfficialOutcome> read(OfficialBody body, Path file) throws IOException {
        Document document = parse(file);
        return elements(document, "step")
                .filter(step ->
                        step.getAttribute("outcome").toLowerCase(Locale.ROOT).matches("adopted|notadopted|veto"))
                .findFirst()
                .map(decided -> new ResolutionFile(body, document, decided).outcome());
    }

    private static Document parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(Files.newInputStream(file));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(file + " cannot be read", unreadable);
        }
    }

    private OfficialOutcome outcome() {
        String line = line();
        return new OfficialOutcome(
                body,
                symbol(),
                draft(),
                year(),
                date(),
                meeting(line),
                line.contains("by mail"),
                printed.isEmpty() ? way(line) : Way.BY_VOTE,
                figures(printed.isEmpty() ? line : printed),
                counted(),
                names(),
                printed);
    }

    /** Some files have the line where others have the record of the meeting. */
    private String line() {
        return decided.getAttribute("as") + " " + decided.getAttribute("by");
    }

    private Way way(String line) {
        if (!decided.getAttribute("outcome").equals("adopted")) {
            return line.contains("negative vote") ? Way.VETOED : Way.TOO_FEW_VOTES;
        }
        String small = line.toLowerCase(Locale.ROOT);
        if (small.contains("unanimou")) {
            return Way.UNANIMOUSLY;
        } else if (FIGURES.matcher(line).find()) {
            return Way.BY_VOTE;
        } else if (small.contains("without vote") || small.contains("without a vote")) {
            return Way.WITHOUT_A_VOTE;
        } else if (small.contains("consensus")) {
            return Way.BY_CONSENSUS;
        } else if (small.contains("acclamation")) {
            return Way.BY_ACCLAMATION;
        }
        return small.contains("silence") ? Way.BY_SILENCE : Way.NOT_SAID;
    }

    private static @Nullable Tally figures(String words) {
        return Stream.of(PRINTED_FIGURES, FIGURES)
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::find)
                .map(figures -> Tally.of(number(figures.group(1)), number(figures.group(2)), number(figures.group(3))))
                .findFirst()
                .orElse(null);
    }

    /** Where the line names no meeting, the text may. */
    private @Nullable Integer meeting(String line) {
        return Stream.concat(
                        Stream.of(line),
                        elements(document, "inline", "location")
                                .filter(ResolutionFile::isAMeeting)
                                .map(meeting -> meeting.getAttribute("title")))
                .map(MEETING::matcher)
                .filter(Matcher::find)
                .map(meeting -> number(meeting.group(1) == null ? meeting.group(2) : meeting.group(1)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAMeeting(Element element) {
        return element.getAttribute("name").equals("adoptionMeeting")
                || element.getAttribute("refersTo").equals("#adoptionMeeting");
    }

    private @Nullable Tally counted() {
        return elements(document, "count").findAny().isEmpty()
                ? null
                : Tally.of(counted(Choice.IN_FAVOUR), counted(Choice.AGAINST), counted(Choice.ABSTAINING));
    }

    private int counted(Choice choice) {
        return count(choice)
                .map(count -> count.getAttribute("value"))
                .filter(value -> !value.isBlank())
                .map(ResolutionFile::number)
                .orElse(0);
    }

    private Map<Choice, List<String>> names() {
        Map<Choice, List<String>> names = new EnumMap<>(Choice.class);
        CHOICES.keySet()
                .forEach(choice -> names.put(
                        choice, count(choice).map(ResolutionFile::namesIn).orElse(List.of())));
        return names;
    }

    /** Spaces and the ends of lines are all one here. */
    private static String printed(Document document) {
        return elements(document, "outcome")
                .map(outcome -> PRINTED.matcher(outcome.getTextContent().replaceAll("\\s+", " ")))
                .filter(Matcher::find)
                .map(adopted -> adopted.group(1))
                .findFirst()
                .orElse("");
    }

    private static List<String> namesIn(Element count) {
        return elements(count.getElementsByTagName("organization"))
                .map(name -> name.getTextContent().strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<Element> count(Choice choice) {
        return elements(document, "count")
                .filter(count -> count.getAttribute("refersTo").equals(CHOICES.get(choice)))
                .findFirst();
    }

    private String symbol() {
        return elements(document, "docNumber")
                .filter(number -> number.getAttribute("refersTo").equals("#symbol"))
                .map(number -> number.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private String draft() {
        String given = elements(document, "step")
                .filter(step -> step.getAttribute("outcome").equals("draftResolution"))
                .map(step -> step.getAttribute("as").strip())
                .findFirst()
                .orElse("");
        return given.isEmpty() && !decided.getAttribute("outcome").equals("adopted") ? symbol() : given;
    }

    /** Sessions of the Economic and Social Council begin in the year before the one they are called by. */
    private int year() {
        return Stream.of(YEAR_IN_BRACKETS, YEAR_BETWEEN_STROKES)
                .map(pattern -> pattern.matcher(symbol()))
                .filter(Matcher::find)
                .map(year -> number(year.group(1)))
                .findFirst()
                .orElseGet(() -> date().getYear());
    }

    /** Some files have it in their head only. */
    private LocalDate date() {
        return Stream.concat(
                        Stream.of(decided),
                        elements(document, "FRBRdate")
                                .filter(date -> date.getAttribute("name").equals("adoption")))
                .map(dated -> dated.getAttribute("date"))
                .filter(date -> !date.isBlank())
                .map(LocalDate::parse)
                .findFirst()
                .orElseThrow();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Stream<Element> elements(Document document, String... names) {
        return Stream.of(names).flatMap(name -> elements(document.getElementsByTagName(name)));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(place -> (Element) nodes.item(place));
    }
}
