package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSentTest {
    private static final Map<String, String> WITH_TOKEN = Map.of("RAPPORTEUR_TOKEN", "abc");

    @Test
    void without_a_token_none_goes_along() {
        assertThat(Requests.to(URI.create("http://example.org/"), Map.of())
                        .build()
                        .headers()
                        .map())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "http://127.0.0.1:8080/", "http://[::1]/", "http://localhost/"})
    void a_token_goes_along_over_https_and_to_this_machine(String address) {
        assertThat(Requests.to(URI.create(address), WITH_TOKEN)
                        .build()
                        .headers()
                        .firstValue("Authorization"))
                .contains("Bearer abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/", "http://127.0.0.example.org/", "http://10.0.0.1/"})
    void it_goes_nowhere_else(String address) {
        assertThatThrownBy(() -> Requests.to(URI.create(address), WITH_TOKEN))
                .hasMessageContaining("https")
                .hasMessageNotContaining("abc");
    }

    @Test
    void it_is_read_from_a_file_each_time(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("token"), "first\n");
        Map<String, String> environment = Map.of("RAPPORTEUR_TOKEN_FILE", file.toString());
        URI here = URI.create("http://127.0.0.1/");

        Files.writeString(file, "second\n");

        assertThat(Requests.to(here, environment).build().headers().firstValue("Authorization"))
                .contains("Bearer second");
    }
}
