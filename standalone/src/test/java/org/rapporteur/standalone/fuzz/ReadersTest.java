package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever a reader is given, it reads or refuses, and takes no more memory than the text is worth. Settings:
 * {@code -Dfuzz.readings=N} for each reader, {@code -Dfuzz.seed=S}.
 */
class ReadersTest {
    /** What a reading may take at most; each text is at most some ten thousand characters. */
    private static final long MEMORY = 300L << 20;

    private static final int LONGEST = 150_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void some_texts_are_read_or_refused() throws Exception {
        read(Integer.getInteger("fuzz.readings", 300));
    }

    @Test
    @Tag("fuzz")
    void many_texts_are_read_or_refused() throws Exception {
        read(Integer.getInteger("fuzz.readings", 8_000));
    }

    private static void read(int readings) throws IOException {
        long seed = Long.getLong("fuzz.seed", 1);
        System.out.printf("fuzz.seed=%d fuzz.readings=%d%n", seed, readings);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Map<String, String> faults = new LinkedHashMap<>();
        for (Reader reader : Reader.all()) {
            Dice dice = new Dice(seed);
            long most = 0;
            for (int reading = 0; reading < readings; reading++) {
                byte[] text = altered(dice.oneOf(reader.seeds()), dice);
                long before = threads.getCurrentThreadAllocatedBytes();
                try {
                    reader.read(text);
                } catch (Exception | StackOverflowError | OutOfMemoryError wrong) {
                    String kind =
                            "%s: %s".formatted(reader.name(), wrong.getClass().getName());
                    if (!faults.containsKey(kind)) {
                        faults.put(kind, told(reader, reading, text, wrong));
                    }
                }
                long took = threads.getCurrentThreadAllocatedBytes() - before;
                most = Math.max(most, took);
                if (took > MEMORY) {
                    faults.putIfAbsent(reader.name() + ": memory", told(reader, reading, text, null));
                }
            }
            System.out.printf("  %-24s at most %,d KB for a reading%n", reader.name(), most >> 10);
        }
        faults.forEach((kind, told) -> System.out.println("FAULT " + kind + "\n" + told));
        assertThat(faults).as("faults; with the seed %d they come again", seed).isEmpty();
    }

    private static String told(Reader reader, int reading, byte[] text, @Nullable Throwable wrong) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "fuzz"))
                .resolve("%s-%d.txt".formatted(reader.name().replace(' ', '-'), reading));
        Files.write(file, text);
        StackTraceElement[] stack = wrong == null ? new StackTraceElement[0] : wrong.getStackTrace();
        return "  the text is in %s%n  %s%n  %s".formatted(file, wrong, stack.length == 0 ? "" : stack[0]);
    }

    /** As bytes, as text, or, where it is JSON, as that. */
    private static byte[] altered(byte[] seed, Dice dice) {
        byte[] text = seed;
        int changes = dice.below(5);
        for (int change = 0; change <= changes; change++) {
            text = switch (dice.below(4)) {
                case 0 -> Nasty.altered(text, dice);
                case 1 -> Nasty.altered(new String(text, UTF_8), dice).getBytes(UTF_8);
                case 2 -> deeper(text, dice);
                default -> asJson(text, dice);
            };
        }
        return text.length > LONGEST ? Arrays.copyOf(text, LONGEST) : text;
    }

    /** Something that stands somewhere stands there many times, one within the other. */
    private static byte[] deeper(byte[] text, Dice dice) {
        if (!dice.once(10)) {
            return text;
        }
        String whole = new String(text, UTF_8);
        String unit = dice.oneOf("[", "{\"a\":", "(", "/a", "*", "> ", "- ", "(a)", "\ud83d\ude00 ");
        int at = dice.below(whole.length() + 1);
        return (whole.substring(0, at) + unit.repeat(dice.oneOf(40, 400, 1_100, 12_000)) + whole.substring(at))
                .getBytes(UTF_8);
    }

    private static byte[] asJson(byte[] text, Dice dice) {
        try {
            JsonNode node = JSON.readTree(text);
            return JsonText.of(new Mutation(dice, List.of()).of(node)).getBytes(UTF_8);
        } catch (JacksonException noJson) {
            return text;
        }
    }
}
