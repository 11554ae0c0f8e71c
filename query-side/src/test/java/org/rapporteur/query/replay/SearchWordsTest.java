package org.rapporteur.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.query.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SearchWordsTest {
    private static final SingleConnectionDataSource CONNECTION =
            new SingleConnectionDataSource(TestDatabase.url(), "postgres", "", true);
    private static final JdbcTemplate DATABASE = new JdbcTemplate(CONNECTION);

    @AfterAll
    static void close() {
        CONNECTION.destroy();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Statement by Peru (debate, item 2)                  | peru statement
            Statement by Peru (debate, item 2)                  | PERU
            CTOC/COP/2024/L.8/Rev.1 adopted by consensus        | adopt
            CTOC/COP/2024/L.8/Rev.1 adopted by consensus        | L.8
            CTOC/COP/2024/L.8/Rev.1 adopted by consensus        | ctoc/cop/2024/l.8/rev.1
            Statement by Türkiye                                | turkiye
            Statement by Côte d’Ivoire                          | d'ivoire
            2024年10月14日第1次全体会议审查全权证书             | 全权证书
            2024年10月14日第1次全体会议审查全权证书             | 证书 会议
            كلمة أدلى بها المَغرب                               | المغرب
            It's a 'quoted' \\ word                             | 'quoted'""")
    void words_are_found_as_a_reader_would_type_them(String text, String sought) {
        assertThat(finds(sought, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Statement by Peru                | peru chile
            L.80 tabled                      | L.8
            全权审查证书                     | 全权证书
            8 drafts and L                   | L.8
            Statement by Peru                | eru""")
    void what_is_not_there_is_not_found(String text, String sought) {
        assertThat(finds(sought, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "—", "'& | !'"})
    void where_there_is_no_word_nothing_is_sought(String sought) {
        assertThat(SearchWords.query(sought)).isEmpty();
    }

    @Test
    void what_becomes_longer_than_the_database_takes_is_not_sought() {
        assertThat(SearchWords.query("\u3300".repeat(200))).isEmpty();
        assertThat(SearchWords.query("\u5168".repeat(200))).isPresent();
    }

    private static boolean finds(String sought, String text) {
        return Boolean.TRUE.equals(DATABASE.queryForObject(
                "select ?::tsvector @@ ?::tsquery",
                Boolean.class,
                SearchWords.vector(text),
                SearchWords.query(sought).orElseThrow()));
    }
}
