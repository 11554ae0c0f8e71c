package org.rapporteur.procedure.workinggroup;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.WorkingGroupCommand.RecallMandate;
import org.rapporteur.events.act.WorkingGroupCommand.RecordWorkingGroupSession;
import org.rapporteur.events.fact.WorkingGroupEvent.MandateRecalled;
import org.rapporteur.events.fact.WorkingGroupEvent.WorkingGroupMet;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.MandateKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.WorkingGroupCode;

class WorkingGroupDeciderTest {
    private static final WorkingGroupCode FIREARMS = new WorkingGroupCode("firearms");
    private static final WorkingGroupCode UNKNOWN = new WorkingGroupCode("fisheries");
    private static final DateRange DATES = new DateRange(LocalDate.parse("2024-04-03"), LocalDate.parse("2024-04-04"));
    private static final Symbol REPORT = symbol("CTOC/COP/WG.6/2024/5");
    private static final EarlierText BASIS =
            new EarlierText(DraftKind.RESOLUTION, new TextNumber("5/4"), words("illicit manufacturing of firearms"));

    @Test
    void a_session_is_recorded() {
        given(prepared())
                .when(new RecordWorkingGroupSession(FIREARMS, 11, DATES, REPORT))
                .then(new WorkingGroupMet(FIREARMS, 11, DATES, REPORT));
    }

    @Test
    void the_same_session_again_is_nothing_new() {
        given(prepared())
                .and(new WorkingGroupMet(FIREARMS, 11, DATES, REPORT))
                .when(new RecordWorkingGroupSession(FIREARMS, 11, DATES, REPORT))
                .thenNothing();
    }

    @Test
    void a_session_is_not_recorded_in_two_ways() {
        given(prepared())
                .and(new WorkingGroupMet(FIREARMS, 11, DATES, REPORT))
                .when(new RecordWorkingGroupSession(FIREARMS, 11, DATES, symbol("CTOC/COP/WG.6/2024/6")))
                .refusedBecause(
                        WorkingGroupRule.A_WORKING_GROUP_SESSION_IS_RECORDED_ONCE,
                        Map.of("group", FIREARMS, "session", 11));
    }

    @Test
    void two_sessions_do_not_share_a_report() {
        given(prepared())
                .and(new WorkingGroupMet(FIREARMS, 11, DATES, REPORT))
                .when(new RecordWorkingGroupSession(FIREARMS, 12, DATES, REPORT))
                .refusedBecause(WorkingGroupRule.EVERY_WORKING_GROUP_REPORT_HAS_ITS_OWN_SYMBOL);
    }

    @Test
    void a_mandate_is_recalled_once() {
        given(prepared())
                .when(new RecallMandate(FIREARMS, MandateKind.ESTABLISHED, BASIS))
                .then(new MandateRecalled(FIREARMS, MandateKind.ESTABLISHED, BASIS));
        given(prepared())
                .and(new MandateRecalled(FIREARMS, MandateKind.ESTABLISHED, BASIS))
                .when(new RecallMandate(FIREARMS, MandateKind.ESTABLISHED, BASIS))
                .thenNothing();
    }

    @Test
    void the_group_is_one_of_the_body() {
        given(prepared())
                .when(new RecordWorkingGroupSession(UNKNOWN, 1, DATES, REPORT))
                .refusedBecause(WorkingGroupRule.THE_WORKING_GROUP_BELONGS_TO_THE_BODY, Map.of("group", UNKNOWN));
        given(prepared())
                .when(new RecallMandate(UNKNOWN, MandateKind.ESTABLISHED, BASIS))
                .refusedBecause(WorkingGroupRule.THE_WORKING_GROUP_BELONGS_TO_THE_BODY);
    }
}
