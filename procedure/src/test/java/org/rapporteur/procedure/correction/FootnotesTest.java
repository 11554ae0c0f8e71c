package org.rapporteur.procedure.correction;

import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.CorrectionCommand.StrikeAct;
import org.rapporteur.events.act.ReportCommand.AddFootnote;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.report.ReportRule;

/** A footnote names an act, as a correction does. */
class FootnotesTest {
    private static final Wording TEXT = words("The delegation had not yet arrived.");
    private static final ScheduleSession SCHEDULE =
            new ScheduleSession("untoc-cop", 12, null, new DateRange(MONDAY, MONDAY.plusDays(4)), null, List.of());

    @Test
    void a_footnote_is_added_to_an_act() {
        registered().when(new AddFootnote("register", TEXT)).then(new FootnoteAdded("register", TEXT));
    }

    @Test
    void the_same_footnote_again_is_nothing_new() {
        registered()
                .act("note", new AddFootnote("register", TEXT))
                .when(new AddFootnote("register", TEXT))
                .thenNothing();
    }

    @Test
    void no_footnote_is_to_an_act_that_nobody_entered_that_was_struck_or_that_is_a_footnote_itself() {
        registered()
                .when(new AddFootnote("nobody-entered-it", TEXT))
                .refusedBecause(ReportRule.A_FOOTNOTE_IS_TO_AN_ACT_ON_RECORD);
        registered()
                .act("strike", new StrikeAct("register", words("logged twice")))
                .when(new AddFootnote("register", TEXT))
                .refusedBecause(ReportRule.A_FOOTNOTE_IS_TO_AN_ACT_ON_RECORD);
        registered()
                .act("note", new AddFootnote("register", TEXT))
                .when(new AddFootnote("note", TEXT))
                .refusedBecause(ReportRule.A_FOOTNOTE_IS_TO_AN_ACT_ON_RECORD);
    }

    @Test
    void a_footnote_struck_may_be_added_again() {
        registered()
                .act("note", new AddFootnote("register", TEXT))
                .act("strike", new StrikeAct("note", words("logged twice")))
                .when(new AddFootnote("register", TEXT))
                .then(new FootnoteAdded("register", TEXT));
    }

    private static Logged registered() {
        return new Logged()
                .act("schedule", SCHEDULE)
                .act(
                        "register",
                        new RegisterParticipants(Category.STATE_PARTY, List.of(MEXICO, PERU, FRANCE), List.of()));
    }
}
