package org.rapporteur.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @ParameterizedTest
    @ValueSource(strings = {"serve", "play", "body check"})
    void every_command_explains_itself(String command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(said, true, UTF_8));
        try {
            assertThat(Commands.run((command + " --help").split(" "))).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(said.toString(UTF_8))
                .contains("Usage: rapporteur " + command)
                .contains("--help");
    }
}
