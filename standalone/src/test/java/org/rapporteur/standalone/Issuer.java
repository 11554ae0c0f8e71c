package org.rapporteur.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An OpenID provider on this machine, as far as others see of one: its keys, and a door at which whoever comes is
 * signed in as whom was said before, by authorization code with PKCE.
 */
final class Issuer implements AutoCloseable {
    private static final int KEY_BITS = 2048;

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private volatile int lasting = 300;
    private volatile JWTClaimsSet atTheDoor = new JWTClaimsSet.Builder().build();

    private Issuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static Issuer start() throws IOException, JOSEException {
        RSAKey key = newKey();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Issuer issuer = new Issuer(server, key);
        issuer.tell("/.well-known/openid-configuration", """
            {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
             "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
             "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
            """.formatted(issuer.address()));
        issuer.tell("/keys", new JWKSet(key).toString(true));
        server.createContext("/authorize", issuer::authorize);
        server.createContext("/token", issuer::give);
        server.start();
        return issuer;
    }

    static RSAKey newKey() throws JOSEException {
        return new RSAKeyGenerator(KEY_BITS).keyID("1").generate();
    }

    /** Whoever comes to the door next. */
    void letIn(JWTClaimsSet claims) {
        atTheDoor = claims;
    }

    /** Of the tokens that are given from now on. None is renewed when it has run out. */
    void letTokensLast(int seconds) {
        lasting = seconds;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> parameters = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        asked.put(code, parameters);
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        parameters.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(parameters.get("state"), UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Gives tokens for a code, once, to whoever knows what the code was asked for with. */
    private void give(HttpExchange exchange) throws IOException {
        Map<String, String> parameters =
                parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Map<String, String> first = asked.remove(parameters.getOrDefault("code", "none"));
        try {
            byte[] challenge = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(parameters.get("code_verifier")).getBytes(UTF_8));
            boolean same =
                    first != null && Base64URL.encode(challenge).toString().equals(first.get("code_challenge"));
            JWTClaimsSet identity = new JWTClaimsSet.Builder(atTheDoor)
                    .audience(first == null ? "nobody" : first.get("client_id"))
                    .claim("nonce", first == null ? null : first.get("nonce"))
                    .build();
            answer(
                    exchange,
                    same ? 200 : 400,
                    same
                            ? """
                {"access_token": "%s", "id_token": "%s", "refresh_token": "r", "token_type": "Bearer", "expires_in": %d}
                """.formatted(token(atTheDoor), token(identity), lasting)
                            : "{\"error\": \"invalid_grant\"}");
        } catch (JOSEException | NoSuchAlgorithmException impossible) {
            throw new IOException(impossible);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> URLDecoder.decode(part[0], UTF_8), part -> URLDecoder.decode(part[1], UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void tell(String path, String json) {
        server.createContext(path, exchange -> answer(exchange, 200, json));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The claims of a good token for somebody with these roles. */
    JWTClaimsSet.Builder claims(String subject, String... roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(subject)
                .audience("rapporteur")
                .claim("name", "Name of " + subject)
                .claim("rapporteur_roles", List.of(roles))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    /** A good token. */
    String token(String subject, String... roles) throws JOSEException {
        return signed(claims(subject, roles).build(), key);
    }

    /** A token with any claims. */
    String token(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, key);
    }

    /** The same, saying of itself what it is, as providers that follow RFC 9068 do. */
    String accessToken(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, key, new JOSEObjectType("at+jwt"));
    }

    static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        return signed(claims, key, JOSEObjectType.JWT);
    }

    private static String signed(JWTClaimsSet claims, RSAKey key, JOSEObjectType type) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(type)
                        .build(),
                claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
