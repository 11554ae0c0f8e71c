package org.rapporteur.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.value.Language;

/** A draft of a hundred pages may hold anything; no report stands still over it, or goes too deep. */
class HostileTextTest {
    private static final int LONGEST = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                " ",
                "ab\n",
                "a*b ",
                "*a **b ",
                "_a",
                "[",
                "](",
                "`a",
                "<sup>",
                "</sup>1",
                "> ",
                "# ",
                "1. ",
                "(a) x;\n",
                "\\",
                "<a ",
                "&#1;",
                "![a](b)",
                "- (a)\n",
                "a;\n\n",
                "x<sup>1</sup>\n\n",
                "The a, ",
                "附件一",
                "。\n"
            })
    void it_is_read(String repeated) {
        String text = "The Conference,\n\n1. *Decides* this.\n\n" + repeated.repeat(LONGEST / repeated.length());

        AdoptedText read =
                assertTimeoutPreemptively(Duration.ofMinutes(1), () -> AdoptedText.parse(text, Language.ENGLISH));

        assertThat(read.operative()).isNotEmpty();
    }
}
