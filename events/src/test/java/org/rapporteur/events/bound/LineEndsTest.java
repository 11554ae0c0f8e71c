package org.rapporteur.events.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.events.Json;

class LineEndsTest {
    @Test
    void however_a_line_ends_it_ends_in_one_way() {
        assertThat(LineEnds.asOne("a\nb\r\nc\rd\u0085e\u2028f\u2029g\fh\u000Bi"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni");
        assertThat(LineEnds.asOne(Json.mapper().readTree("{\"a\": [\"b\\r\\nc\", 1, null, {\"d\": \"e\\rf\"}]}")))
                .isEqualTo(Json.mapper().readTree("{\"a\": [\"b\\nc\", 1, null, {\"d\": \"e\\nf\"}]}"));
    }
}
