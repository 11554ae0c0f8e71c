package org.rapporteur.events.directory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.rapporteur.events.value.Language.ARABIC;
import static org.rapporteur.events.value.Language.CHINESE;
import static org.rapporteur.events.value.Language.ENGLISH;
import static org.rapporteur.events.value.Language.RUSSIAN;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;

/** The directory as shipped: complete, and spelled as the United Nations spells. */
class StandardDirectoryTest {

    private final Directory directory = Directory.standard();

    @Test
    void holds_the_members_of_the_united_nations_and_the_states_beside_them_that_join_treaties() {
        assertThat(directory.states()).hasSize(193 + 4);
        assertThat(List.of("VAT", "PSE", "COK", "NIU"))
                .allMatch(code -> directory.state(code(code)).isPresent());
    }

    @Test
    void every_state_is_named_in_every_language_and_no_two_alike() {
        for (var language : List.of(ENGLISH, CHINESE, ARABIC)) {
            for (var form : Form.values()) {
                var names = directory.states().stream().map(state -> directory.name(state.code(), language, form));

                assertThat(names).hasSize(197).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_member_of_the_united_nations_belongs_to_a_regional_group() {
        var sizes = directory.states().stream()
                .collect(groupingBy(
                        state -> state.regionalGroup().map(GroupCode::value).orElse("none"), counting()));

        // Asia-Pacific: 54 Members of the United Nations and the State of Palestine. Western Europe: with the United
        // States, which attends as an observer but counts as a member in elections.
        assertThat(sizes)
                .containsOnly(
                        entry("none", 3L),
                        entry("african", 54L),
                        entry("asia-pacific", 55L),
                        entry("eastern-european", 23L),
                        entry("latin-american-and-caribbean", 33L),
                        entry("western-european-and-others", 29L));
        assertThat(List.of("VAT", "COK", "NIU"))
                .allMatch(code -> directory.regionalGroup(code(code)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "SVK, eastern-european",
        "SWE, western-european-and-others",
        "PER, latin-american-and-caribbean",
        "BRA, latin-american-and-caribbean",
        "ITA, western-european-and-others",
        "IDN, asia-pacific",
        "POL, eastern-european",
        "MAR, african",
        "DZA, african",
        "SYR, asia-pacific"
    })
    void the_officers_of_the_twelfth_session_come_from_their_groups(String state, String group) {
        assertThat(directory.regionalGroup(code(state))).map(Group::code).contains(new GroupCode(group));
    }

    @Test
    void the_european_union_has_twenty_seven_members_and_no_regional_group() {
        assertThat(directory.membersOf(code("EU")))
                .hasSize(27)
                .extracting(state -> state.code().value())
                .startsWith("AUT", "BEL", "BGR", "HRV", "CYP", "CZE")
                .endsWith("SVN", "ESP", "SWE")
                .doesNotContain("GBR");
        assertThat(directory.regionalGroup(code("EU"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PER, Peru, Peru, Peru",
        "SDN, Sudan, the Sudan, the Sudan",
        "IRN, Iran (Islamic Republic of), the Islamic Republic of Iran, the Islamic Republic of Iran",
        "NLD, Netherlands (Kingdom of the), the Kingdom of the Netherlands, the Kingdom of the Netherlands",
        "GBR, United Kingdom, the United Kingdom, the United Kingdom of Great Britain and Northern Ireland",
        "USA, United States, the United States, the United States of America",
        "EU, European Union, the European Union, the European Union"
    })
    void english_names_depend_on_the_place_they_stand_in(String participant, String list, String text, String full) {
        assertThat(directory.name(code(participant), ENGLISH, Form.LIST)).isEqualTo(list);
        assertThat(directory.name(code(participant), ENGLISH, Form.TEXT)).isEqualTo(text);
        assertThat(directory.name(code(participant), ENGLISH, Form.FULL)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({"PER, 秘鲁, 秘鲁", "GBR, 联合王国, 大不列颠及北爱尔兰联合王国", "USA, 美国, 美利坚合众国", "NLD, 荷兰王国, 荷兰王国", "EU, 欧洲联盟, 欧洲联盟"})
    void chinese_names_are_longer_on_first_use_only(String participant, String list, String full) {
        assertThat(directory.name(code(participant), CHINESE, Form.LIST)).isEqualTo(list);
        assertThat(directory.name(code(participant), CHINESE, Form.TEXT)).isEqualTo(list);
        assertThat(directory.name(code(participant), CHINESE, Form.FULL)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({
        "PER, بيرو, بيرو",
        "IRN, إيران (جمهورية - الإسلامية), جمهورية إيران الإسلامية",
        "PSE, دولة فلسطين, دولة فلسطين",
        "EU, الاتحاد الأوروبي, الاتحاد الأوروبي"
    })
    void arabic_names_turn_round_in_lists(String participant, String list, String text) {
        assertThat(directory.name(code(participant), ARABIC, Form.LIST)).isEqualTo(list);
        assertThat(directory.name(code(participant), ARABIC, Form.TEXT)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "eastern-european, Eastern European States, the Eastern European States, 东欧国家",
        "african-group, Group of African States, the Group of African States, 非洲国家组",
        "group-of-77-and-china, Group of 77 and China, the Group of 77 and China, 77国集团和中国"
    })
    void groups_are_named_too(GroupCode group, String list, String text, String chinese) {
        assertThat(directory.name(group, ENGLISH, Form.LIST)).isEqualTo(list);
        assertThat(directory.name(group, ENGLISH, Form.TEXT)).isEqualTo(text);
        assertThat(directory.name(group, CHINESE, Form.TEXT)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "ZAF, african-group, true",
        "JPN, african-group, false",
        "EGY, arab-group, true",
        "TUR, arab-group, false",
        "BRA, group-of-77-and-china, true",
        "BIH, group-of-77-and-china, true",
        "FRA, group-of-77-and-china, false",
        "FRA, non-aligned, true",
        "EU, non-aligned, false",
        "VAT, grulac, true",
        "VAT, arab-group, false",
        "PER, friends-of-nobody, false"
    })
    void who_may_belong_to_a_group_is_known_as_far_as_that_goes(String state, GroupCode group, boolean may) {
        assertThat(directory.mayBelong(code(state), group)).isEqualTo(may);
    }

    @Test
    void the_file_of_states_is_written_in_english_order() {
        var written = Table.read("/directory/states.csv").rows().stream().map(row -> code(row.text("code")));

        assertThat(directory.states()).extracting(State::code).containsExactlyElementsOf(written.toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ARE, GBR",
        "GBR, TZA",
        "TZA, USA", // United …
        "CRI, CIV",
        "CIV, HRV",
        "TUN, TUR",
        "TUR, TKM", // accents move no name to the end
        "EST, EU",
        "EU, FJI", // an organization stands among the States
        "GIN, GNB",
        "NER, NGA",
        "KOR, MDA",
        "MDA, ROU",
        "LKA, PSE",
        "PSE, SDN"
    })
    void names_sort_as_in_lists_of_sponsors(String earlier, String later) {
        var order = directory.compareInEnglishOrder();

        assertThat(order.compare(code(earlier), code(later))).isNegative();
        assertThat(order.compare(code(later), code(earlier))).isPositive();
        assertThat(order.compare(code(earlier), code(earlier))).isZero();
    }

    @Test
    void sponsors_stand_in_the_order_of_the_model_report() {
        var sponsors = Stream.of(
                        "USA", "ZAF", "PER", "EU", "ALB", "ARE", "MDA", "GBR", "NOR", "MKD", "MAR", "MNE", "MEX", "JPN",
                        "ISR", "ECU", "DOM", "CRI", "COL", "BRA", "AND")
                .map(StandardDirectoryTest::code);

        var sorted = sponsors.sorted(directory.compareInEnglishOrder());

        assertThat(String.join(
                        "、",
                        sorted.map(code -> directory.name(code, CHINESE, Form.LIST))
                                .toList()))
                .isEqualTo("阿尔巴尼亚、安道尔、巴西、哥伦比亚、哥斯达黎加、多米尼加共和国、厄瓜多尔、欧洲联盟、以色列、日本、墨西哥、"
                        + "黑山、摩洛哥、北马其顿、挪威、秘鲁、摩尔多瓦共和国、南非、阿拉伯联合酋长国、联合王国、美国");
    }

    @Test
    void every_name_the_model_report_prints_is_ours() {
        var ours = directory.states().stream()
                .flatMap(state ->
                        Arrays.stream(Form.values()).map(form -> state.names().in(CHINESE, form)));

        assertThat(ours).containsAll(ModelReport.STATES);
    }

    @Test
    void a_missing_language_stops_loudly() {
        assertThatThrownBy(() -> directory.name(code("PER"), RUSSIAN, Form.LIST))
                .isInstanceOf(MissingName.class)
                .hasMessageContainingAll("PER", "ru");
    }

    @Test
    void an_unknown_code_stops_loudly() {
        var unknown = code("XXX");

        assertThat(directory.state(unknown)).isEmpty();
        assertThatThrownBy(() -> directory.name(unknown, ENGLISH, Form.LIST)).isInstanceOf(UnknownCode.class);
        assertThatThrownBy(() -> directory.regionalGroup(unknown)).isInstanceOf(UnknownCode.class);
        assertThatThrownBy(() -> directory.membersOf(code("PER"))).isInstanceOf(UnknownCode.class);
        assertThatThrownBy(() -> directory.compareInEnglishOrder().compare(unknown, code("PER")))
                .isInstanceOf(UnknownCode.class);
    }

    private static ParticipantCode code(String value) {
        return new ParticipantCode(value);
    }
}
