package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.value.CountingMethod;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;

class QuorumReportTest {
    private static final QuorumCountRequested REQUEST =
            new QuorumCountRequested(SECOND, ITEM, QuorumPurpose.DECISION, List.of(new ParticipantCode("PER")));
    private static final QuorumCounted ABSENT =
            new QuorumCounted(SECOND, ITEM, QuorumPurpose.DECISION, 40, null, false, null);
    private static final QuorumCounted PRESENT =
            new QuorumCounted(SECOND, ITEM, QuorumPurpose.DECISION, 98, null, true, null);

    @Test
    void a_count_is_told_with_the_request_for_it() {
        var report = given(REQUEST, ABSENT);

        assertThat(report.inEnglish())
                .contains("At its 2nd meeting, on 15 October 2024, the representative of Peru asked for the quorum"
                        + " required to take decisions to be verified. The President"
                        + " announced that 40 parties were present and that the quorum required under rule 41 to"
                        + " take decisions was not constituted.");
        assertThat(report.inChinese())
                .anySatisfy(paragraph -> assertThat(paragraph).contains("有40个缔约方出席", "议事规则第41条，未达到作出决定所需的法定人数"));
    }

    @Test
    void each_count_is_told_in_the_order_in_which_they_were_held() {
        var report = given(ABSENT, REQUEST, PRESENT);

        assertThat(report.inEnglish().stream().filter(paragraph -> paragraph.contains("constituted")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("40 parties").contains("was not constituted"),
                        second -> assertThat(second).contains("Peru", "98 parties", "was constituted"));
    }

    @Test
    void who_was_absent_when_the_roll_was_called_is_told_by_name() {
        var report = given(new QuorumCounted(
                SECOND,
                ITEM,
                QuorumPurpose.DECISION,
                98,
                null,
                true,
                CountingMethod.ROLL_CALL,
                List.of(new ParticipantCode("PER"), new ParticipantCode("CHL"))));

        assertThat(report.inEnglish())
                .anySatisfy(paragraph -> assertThat(paragraph)
                        .endsWith("was constituted. The following parties were absent: Chile and Peru."));
        assertThat(report.inChinese())
                .anySatisfy(paragraph -> assertThat(paragraph).endsWith("下列缔约方缺席：智利和秘鲁。"));
    }

    @Test
    void a_quorum_that_was_only_declared_is_not_told() {
        var declared = given(new QuorumDeclared(FIRST, QuorumPurpose.DECISION, 98));

        assertThat(declared.inEnglish()).isEqualTo(given().inEnglish());
    }

    @Test
    void what_is_counted_while_no_item_is_considered_is_told_with_the_organization_of_work() {
        var report = given(new QuorumCounted(FIRST, null, QuorumPurpose.DEBATE, 1, null, true, null));

        assertThat(report.inEnglish())
                .anySatisfy(paragraph -> assertThat(paragraph)
                        .contains("1 party was present and that the quorum required under rule 41 to proceed"
                                + " with the debate"));
    }
}
