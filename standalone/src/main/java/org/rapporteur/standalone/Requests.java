package org.rapporteur.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Requests of the command line to a server. Where people sign in there, a token goes along: the one of the environment
 * variable {@code RAPPORTEUR_TOKEN}, or of the file that {@code RAPPORTEUR_TOKEN_FILE} names, read anew each time
 * because tokens are short.
 */
public final class Requests {
    private static final String TOKEN = "RAPPORTEUR_TOKEN";
    private static final String FILE = "RAPPORTEUR_TOKEN_FILE";
    private static final Pattern HERE = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Requests() {}

    /**
     * A request to an address.
     *
     * @throws IllegalArgumentException if a token would go over the network unencrypted
     * @throws UncheckedIOException if the file of the token cannot be read
     */
    public static HttpRequest.Builder to(URI address) {
        return to(address, System.getenv());
    }

    static HttpRequest.Builder to(URI address, Map<String, String> environment) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        token(environment).ifPresent(token -> {
            if (!"https".equals(address.getScheme()) && !isHere(address.getHost())) {
                throw new IllegalArgumentException(
                        "a token is sent over https only, or to this machine, not to %s".formatted(address));
            }
            request.header("Authorization", "Bearer " + token);
        });
        return request;
    }

    private static Optional<String> token(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(TOKEN))
                .or(() -> Optional.ofNullable(environment.get(FILE)).map(Requests::read))
                .map(String::strip)
                .filter(token -> !token.isEmpty());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s names no file that can be read".formatted(FILE), unreadable);
        }
    }

    private static boolean isHere(String host) {
        return host.equals("localhost")
                || host.equals("[::1]")
                || HERE.matcher(host).matches();
    }
}
