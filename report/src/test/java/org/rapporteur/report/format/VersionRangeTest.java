package org.rapporteur.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionRangeTest {
    @Test
    void versions_without_a_gap_are_one_range() {
        assertThat(VersionRange.of(SampleDocument.versions(20, 14, 15, 12, 16)))
                .extracting(VersionRange::toString)
                .containsExactly("12", "14–16", "20");
    }
}
