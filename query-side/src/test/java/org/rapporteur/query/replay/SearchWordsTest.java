package org.rapporteur.query.replay;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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

    @Test
    void a_text_without_end_is_found_by_its_beginning() {
        String manyWords =
                IntStream.range(100_000, 245_000).mapToObj(Integer::toHexString).collect(joining(" "));
        String chinese = IntStream.range(0x4E00, 0x9FFF)
                .mapToObj(Character::toString)
                .collect(joining())
                .repeat(15);

        assertThat(finds("186a0", manyWords)).isTrue();
        assertThat(finds("一丁", chinese)).isTrue();
        assertThat(finds("w".repeat(150), "w".repeat(3_000))).isTrue();
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
        It's a 'quoted' \\ word                             | 'quoted'\
        """)
    void words_are_found_as_a_reader_would_type_them(String text, String sought) {
        assertThat(finds(sought, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Statement by Peru                | peru chile
        L.80 tabled                      | L.8
        全权审查证书                     | 全权证书
        8 drafts and L                   | L.8
        Statement by Peru                | eru\
        """)
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
