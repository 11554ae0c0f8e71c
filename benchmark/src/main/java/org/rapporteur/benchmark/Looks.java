package org.rapporteur.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.rapporteur.standalone.Progress;

/**
 * How long it takes to look at something over HTTP, again and again, one look after the other.
 *
 * @param warmUp how many looks come before those that count
 * @param times how many count
 */
record Looks(HttpClient http, Progress progress, int warmUp, int times) {

    /** Looks at addresses, and prints a line. */
    void at(String name, String mediaType, Supplier<URI> address) throws IOException, InterruptedException {
        double first = look(address.get(), mediaType).millis();
        for (int i = 0; i < warmUp; i++) {
            look(address.get(), mediaType);
        }
        double[] millis = new double[times];
        double bytes = 0;
        Duration before = processorTime();
        long allocatedBefore = allocated();
        for (int i = 0; i < times; i++) {
            Look look = look(address.get(), mediaType);
            millis[i] = look.millis();
            bytes += look.bytes;
        }
        long allocated = allocated() - allocatedBefore;
        Duration worked = processorTime().minus(before);
        Arrays.sort(millis);
        progress.say(String.format(
                Locale.ROOT,
                "  %-34s p50 %5.0f ms, p95 %5.0f ms, max %5.0f ms; on average %5.0f ms of processor time and %5.1f MB"
                        + " passing through memory; the first %5.0f ms; %,7.0f kB",
                name,
                millis[times / 2],
                millis[times * 95 / 100],
                millis[times - 1],
                (double) worked.toMillis() / times,
                allocated / 1048576.0 / times,
                first,
                bytes / times / 1024));
    }

    /** Prints how busy the machine is: what others have it do says how much the times are worth. */
    void sayHowBusyTheMachineIs() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        progress.say(String.format(
                Locale.ROOT,
                "  %d processors, of which in the last minute %.1f would have been busy had there been as many",
                machine.getAvailableProcessors(),
                machine.getSystemLoadAverage()));
    }

    /** An answer, read to its end and forgotten. */
    record Look(long nanos, long bytes) {
        double millis() {
            return nanos / 1e6;
        }
    }

    Look look(URI address, String mediaType) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", mediaType)
                .header("Accept-Language", "en")
                .build();
        long start = System.nanoTime();
        HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("%s answered %d".formatted(address, answer.statusCode()));
            }
            long bytes = body.transferTo(OutputStream.nullOutputStream());
            return new Look(System.nanoTime() - start, bytes);
        }
    }

    /** What this process had of the processors, both sides and whoever looks; a busy machine does not add to it. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    /** Bytes that all threads of this process ever asked for. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
    }
}
