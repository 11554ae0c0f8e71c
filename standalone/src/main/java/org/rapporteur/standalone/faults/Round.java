package org.rapporteur.standalone.faults;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What came of losing one part once.
 *
 * @param fault the part and how it was lost
 * @param promised how many acts were promised meanwhile
 * @param again how often one was sent again
 * @param longestPause between two promises to one client
 * @param complaints what is wrong afterwards
 */
record Round(String fault, int promised, int again, Duration longestPause, List<String> complaints) {
    private static final int LONGEST_BEFORE_MILLIS = 1_500;

    /**
     * Loses a part under load, puts it right, and reckons.
     *
     * @param name of the round; the names of its sessions begin with it
     * @param chance decides which part is lost, when, and for how long
     */
    static Round play(Installation installation, String name, RandomGenerator chance) throws Exception {
        List<Fault> faults = installation.faults();
        Fault fault = faults.get(chance.nextInt(faults.size()));
        List<String> complaints = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient();
                Load load = Load.on(installation.commandSide(), name)) {
            Thread.sleep(chance.nextInt(LONGEST_BEFORE_MILLIS));
            fault.strike().take();
            Thread.sleep(howLong(fault, chance));
            fault.putRight().take();
            load.allIsRight();
            complaints.addAll(load.finish());
            complaints.addAll(new Reckoning(installation, http).complaints(load.clients()));
            return new Round(
                    fault.name(),
                    load.clients().stream()
                            .mapToInt(client -> client.promised().size())
                            .sum(),
                    load.clients().stream().mapToInt(Client::again).sum(),
                    load.clients().stream()
                            .map(Client::longestPause)
                            .max(Duration::compareTo)
                            .orElse(Duration.ZERO),
                    complaints);
        }
    }

    /** Mostly short, as most losses are, and now and then as long as it may be. */
    private static Duration howLong(Fault fault, RandomGenerator chance) {
        double share = chance.nextDouble();
        return Duration.ofMillis(Math.round(fault.atMost().toMillis() * share * share));
    }
}
