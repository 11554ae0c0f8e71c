package org.rapporteur.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;

/** One change to a text without flaws, one warning. */
class TextLinterTest {
    private static final String GOOD_CHINESE = """
        ### 保护灯塔

        守灯人缔约方会议，

        回顾《保护海上和陆上灯塔公约》<sup>1</sup>（《公约》）第 2 条(b)项，

        1. 核可本决议附件所载的建议；

        2. 请秘书处：

        (a) 清点灯具；

        (b) 提交报告；<sup>2</sup>

        3. 感谢“灯塔”组织遵守《保护海上和陆上灯塔公约》。

        ## 附件

        (a) 各国应点灯；

        (b) 各国应熄灯。

        <sup>1</sup> 《条约汇编》，第 1 卷。

        <sup>2</sup> 见 LAMP/2024/1。
        """;

    @Test
    void texts_without_flaws_give_no_warnings() {
        assertThat(warnings(GOOD_CHINESE, Language.CHINESE)).isEmpty();
        assertThat(warnings(Samples.ENGLISH, Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3. 感谢          | 2. 感谢            | 第2段：编号2重复",
                "3. 感谢          | 5. 感谢            | 第5段：此处编号应为3，而不是5",
                "(b) 提交         | (c) 提交           | 第2 (c)段：此处编号应为(b)，而不是(c)",
                "(b) 各国         | (a) 各国           | 附件(a)：编号(a)重复",
                "建议；           | 建议，             | 第1段：段末标点为“，”，应为“；”",
                "(b)项，          | (b)项；            | 序言部分第1段：段末标点为“；”，应为“，”",
                "熄灯。           | 熄灯，             | 附件(b)：段末标点为“，”，应为“。”",
                "秘书处：         | 秘书处；           | 第2段：段末标点为“；”，应为“：”",
                "报告；<sup>2     | 报告；<sup>3       | 第2 (b)段：脚注标记3没有对应的脚注",
                "报告；<sup>2     | 报告；<sup>3       | 脚注2：脚注2没有对应的标记",
                "点灯；           | 点灯；<sup>1</sup><sup>0</sup> | 附件(a)：脚注标记0出现在标记2之后",
                "第 1 卷          | 第 XX 卷           | 脚注1：占位符“XX”尚未替换",
                "核可本           | 核可 and 本        | 第1段：中文语句中夹有外文词“and”",
                "“灯塔”           | “灯塔              | 第3段：括号或引号不成对：“",
                "（《公约》）     | （《公约〉）       | 序言部分第1段：括号或引号不成对：《 … 〉",
                "本决议附件所     | 本决议附件二所     | 案文：缺少“附件二”",
                "本决议附件所     | 另一决议附件所     | 附件：没有任何段落提及该附件",
                "遵守《保护海上和 | 遵守《保护海上及   | 案文：“保护海上和陆上灯塔公约”与“保护海上及陆上灯塔公约”似为同一名称的不同写法",
            })
    void a_flaw_is_found_and_named(String good, String bad, String warning) {
        assertThat(GOOD_CHINESE).contains(good);

        assertThat(warnings(GOOD_CHINESE.replace(good, bad), Language.CHINESE)).contains(warning);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(ii) Dim       | (iv) Dim            | paragraph 2 (a) (iv): (ii) is expected here, not (iv)",
                "resolution;    | resolution          | paragraph 1: ends with “”, not with “;”",
                "the annex to   | annexes I and II to | text: there is no “annex I”",
                "the Working Group on Lamps, | the Working Group On Lamps, | text: “Working Group On Lamps” and"
                        + " “Recommendations of the Working Group on Lamps” look like one name",
                "Working Group on Lamps, | Working group on Lamps | preambular paragraph 2: ends with “”, not with “,”",
            })
    void so_it_is_in_english(String good, String bad, String warning) {
        assertThat(Samples.ENGLISH).contains(good);

        assertThat(warnings(Samples.ENGLISH.replace(good, bad), Language.ENGLISH))
                .contains(warning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"; and", "; or", "；"})
    void a_list_may_end_its_last_but_one_with_and_or_or(String ending) {
        assertThat(warnings(Samples.ENGLISH.replace("Broken;", "Broken" + ending), Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void a_decision_may_end_its_paragraphs_with_full_stops() {
        assertThat(warnings("1. Opening of the session.\n\n2. Lamps.\n\n3. Closure.", Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void every_flaw_has_words() {
        for (Language language : Report.languages()) {
            for (Flaw flaw : Flaw.values()) {
                Warning warning = new Warning(new Place.Whole(), flaw, List.of("(a)", "(b)"));

                assertThat(warning.in(language)).isNotBlank().doesNotContain("{", flaw.name());
            }
        }
    }

    private static List<String> warnings(String markdown, Language language) {
        return TextLinter.warnings(AdoptedText.parse(markdown, language)).stream()
                .map(warning -> warning.in(language))
                .toList();
    }
}
