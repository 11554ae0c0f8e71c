package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sides while the provider cannot be reached that says who somebody is. */
class ProviderAwayTest {
    @TempDir
    private Path directory;

    @Test
    void a_token_that_nobody_can_look_at_is_refused_for_now_and_in_words() throws Exception {
        Issuer issuer = Issuer.start();
        issuer.close();
        String token = issuer.token("ana", "secretary");
        HttpClient client = HttpClient.newHttpClient();
        Progress progress = new Progress(System.out);
        try (StandaloneRuntime runtime =
                StandaloneRuntime.kept(directory, Map.of("rapporteur.access.issuer", issuer.address()), progress)) {
            for (URI side : List.of(runtime.commandSide(), runtime.querySide())) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(side.resolve("/sessions/a/acts/b"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString());

                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.body()).contains("provider-away");
            }
        }
    }
}
