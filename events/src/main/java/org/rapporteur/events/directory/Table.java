package org.rapporteur.events.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A CSV file with a header row, one entry a line and as many cells in each as in the header. */
record Table(String file, List<Row> rows) {

    /** Reads a UTF-8 file from the class path. */
    static Table read(String file) {
        try (var stream = Table.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return parse(file, new String(stream.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    static Table parse(String file, String text) {
        try (var records = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new Table(
                    file, records.stream().map(cells -> row(file, cells)).toList());
        } catch (CsvParseException malformed) {
            throw new IllegalStateException(file + ": " + malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** One entry per row, by code; a code that comes twice is an error. */
    <E> Map<String, E> entries(BiFunction<String, Row, E> entry) {
        var entries = new LinkedHashMap<String, E>();
        for (var row : rows) {
            var code = row.text("code");
            if (entries.put(code, row.to(() -> entry.apply(code, row))) != null) {
                throw row.bad("code \"" + code + "\" comes twice");
            }
        }
        return entries;
    }

    private static Row row(String file, NamedCsvRecord cells) {
        return new Row(file, cells.getStartingLineNumber(), cells.getFieldsAsMap());
    }
}
