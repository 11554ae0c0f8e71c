package org.rapporteur.procedure.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.correction.Logged.NOON;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.state.Corrections.Made;

/** A long session is corrected while its database waits. */
class CorrectionReplayTest {
    private static final int LATER = 50;

    private final Logged session = new Logged()
            .act(
                    "schedule",
                    new ScheduleSession("untoc-cop", 12, null, new DateRange(MONDAY, MONDAY), null, List.of()));
    private final List<String> asked = new ArrayList<>();

    private List<CorrectionReplay.Changed> changes(Made correction) {
        for (int number = 0; number <= LATER; number++) {
            session.act(
                    "issue-" + number,
                    new IssueDocument(
                            symbol("CTOC/COP/2024/" + (number + 1)),
                            DocumentKind.REPORT_OF_THE_SECRETARIAT,
                            null,
                            words("One")));
        }
        CorrectionReplay replay = new CorrectionReplay(session.course(), (command, state, occasion, course) -> {
            asked.add(occasion.actId());
            return Procedure.decide(command, state, occasion, course);
        });
        return replay.by(correction, session.state());
    }

    @Test
    void as_long_as_all_is_as_it_was_the_rules_are_not_asked() {
        assertThat(changes(new Made("issue-0", false, null, NOON.minusSeconds(60))))
                .isEmpty();

        assertThat(asked).containsOnly("issue-0");
    }

    @Test
    void they_are_asked_once_of_each_act_that_leads_to_what_it_led_to() {
        assertThat(changes(new Made("issue-0", true, null, null))).hasSize(1);

        assertThat(asked).hasSize(LATER).doesNotHaveDuplicates();
    }
}
