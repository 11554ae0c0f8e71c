package org.rapporteur.report.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
    @ParameterizedTest
    @EnumSource
    void a_file_says_by_its_name_how_it_is_written(Format format) {
        assertThat(Format.find(format.extension())).contains(format);
        assertThat(format.render(SampleDocument.report())).isNotEmpty();
    }

    @Test
    void no_two_formats_look_the_same_to_whoever_is_offered_them() {
        assertThat(Arrays.stream(Format.values()).map(Format::title).collect(toSet()))
                .hasSameSizeAs(Format.values());
        assertThat(Format.find("exe")).isEmpty();
    }

    @Test
    void a_text_is_written_in_the_characters_its_media_type_names() {
        String page = HtmlFormat.render(SampleDocument.report());

        assertThat(Format.HTML.mediaType()).endsWith("charset=UTF-8");
        assertThat(new String(Format.HTML.render(SampleDocument.report()), UTF_8))
                .isEqualTo(page);
    }
}
