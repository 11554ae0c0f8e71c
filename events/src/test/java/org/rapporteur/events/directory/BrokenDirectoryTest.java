package org.rapporteur.events.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change to a small good directory makes it bad; the refusal names the file, the line and what is wrong. */
class BrokenDirectoryTest {

    private static final String STATES = """
        code,group,en,zh
        PER,grulac-region,Peru,秘鲁
        BRA,grulac-region,Brazil,巴西
        """;
    private static final String ORGANIZATIONS = """
        code,en,zh
        EU,European Union,欧洲联盟
        """;
    private static final String MEMBERSHIPS = """
        organization,member
        EU,PER
        EU,BRA
        """;
    private static final String GROUPS = """
        code,kind,states,en,zh
        grulac-region,regional,,Latin American and Caribbean States,拉丁美洲和加勒比国家
        grulac,negotiating,grulac-region,Group of Latin American and Caribbean States,拉丁美洲和加勒比国家组
        """;

    @Test
    void the_good_directory_is_read() {
        assertThat(directory("-", "-").states()).extracting(State::code).hasSize(2);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Brazil,巴西         | Brazil,              | states.csv, line 3        | column \"zh\" is empty",
                "Peru               | ` Peru`              | states.csv, line 2        | neither blank nor padded",
                "BRA,g              | PER,g                | states.csv, line 3        | code \"PER\" comes twice",
                "BRA,g              | BRAZIL,g             | states.csv, line 3        | BRAZIL",
                "BRA,g              | EU,g                 | states.csv, line 3        | three capital letters",
                "PER,grulac-region  | PER,andean           | states.csv, line 2        | \"andean\" is no regional"
                        + " group",
                "BRA,grulac-region  | BRA,grulac           | states.csv, line 3        | \"grulac\" is no regional"
                        + " group",
                "regional           | regionally           | groups.csv, line 2        | REGIONALLY",
                "negotiating,grulac-region | negotiating,andean | groups.csv, line 3        | \"andean\" is no"
                        + " regional group",
                "EU,BRA             | EU,FRA               | memberships.csv, line 3   | member \"FRA\" is unknown",
                "EU,PER             | AU,PER               | memberships.csv, line 2   | organization \"AU\" is"
                        + " unknown",
                "EU,BRA             | EU,PER               | organizations.csv, line 2 | listed twice",
                "Brazil,巴西         | Brazil               | states.csv                | 3",
            })
    void a_bad_row_is_refused(String good, String bad, String place, String why) {
        assertThatThrownBy(() -> directory(good, bad))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(why);
    }

    @Test
    void a_missing_file_is_refused() {
        assertThatThrownBy(() -> DirectoryFiles.in("/nowhere"))
                .hasMessage("/nowhere/states.csv is not on the class path");
    }

    private static Directory directory(String good, String bad) {
        return new DirectoryFiles(
                        Table.parse("states.csv", STATES.replace(good, bad)),
                        Table.parse("organizations.csv", ORGANIZATIONS.replace(good, bad)),
                        Table.parse("memberships.csv", MEMBERSHIPS.replace(good, bad)),
                        Table.parse("groups.csv", GROUPS.replace(good, bad)))
                .read();
    }
}
