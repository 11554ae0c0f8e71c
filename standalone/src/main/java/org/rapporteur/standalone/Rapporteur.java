package org.rapporteur.standalone;

import org.rapporteur.standalone.cli.Commands;

/** The program that the launcher starts. */
final class Rapporteur {

    private Rapporteur() {}

    static void main(String... arguments) {
        // Each side would set up logging for the whole process; here logback.xml does, once.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // Explicitly: after a failed start Kafka's threads would keep the process alive.
        System.exit(Commands.run(arguments));
    }
}
