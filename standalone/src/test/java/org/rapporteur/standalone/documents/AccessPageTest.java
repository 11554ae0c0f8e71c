package org.rapporteur.standalone.documents;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.AccessRole;
import org.rapporteur.guard.access.AccessTable;
import org.rapporteur.guard.access.Deed;
import org.rapporteur.guard.access.Endpoint;
import org.rapporteur.guard.access.Endpoints;

/** {@code docs/access.md} says who may do what as the tables do. */
class AccessPageTest {
    private static final Page PAGE = Page.of("docs/access.md");

    @Test
    void each_role_may_do_what_it_is_said_to() throws IOException {
        PAGE.says(
                "roles",
                Stream.concat(
                                Stream.of(
                                        "| to | "
                                                + roles().map(AccessPageTest::words)
                                                        .collect(joining(" | ")) + " |\n",
                                        "|---|" + roles().map(_ -> "---|").collect(joining()) + "\n"),
                                Stream.of(Deed.values()).map(AccessPageTest::row))
                        .collect(joining()));
    }

    @Test
    void at_each_address_is_done_what_is_said_to_be() throws IOException {
        PAGE.says(
                "addresses",
                "| address | to |\n|---|---|\n"
                        + Endpoints.all().stream().map(AccessPageTest::row).collect(joining()));
    }

    private static String row(Deed deed) {
        return "| %s | %s |\n"
                .formatted(
                        words(deed),
                        roles().map(role -> AccessTable.of(role).contains(deed) ? "yes" : "")
                                .collect(joining(" | ")));
    }

    private static String row(Endpoint endpoint) {
        return "| `%s %s` | %s |\n"
                .formatted(
                        endpoint.method(),
                        endpoint.pattern().getPatternString().replace("|", "\\|"),
                        words(endpoint.deed()));
    }

    private static Stream<AccessRole> roles() {
        return Stream.of(AccessRole.values());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
