package org.rapporteur.standalone.page;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.standalone.scenario.Scenario;

/** The scenario of the twelfth session, as far as it is wanted. */
record TwelfthSession(Scenario whole) {
    static TwelfthSession read() throws Exception {
        return new TwelfthSession(Scenario.read(Path.of("..", "scenarios", "untoc-cop12.yaml"), Optional.empty()));
    }

    /** Its first acts; those played before are answered as they were then. */
    Scenario until(int acts) {
        return new Scenario(
                whole.file(), whole.title(), whole.session(), whole.acts().subList(0, acts));
    }

    /** How many acts come before the first of this kind. */
    <C extends Command> int before(Class<C> kind, Predicate<C> which) {
        return IntStream.range(0, whole.acts().size())
                .filter(index -> kind.isInstance(whole.acts().get(index).command())
                        && which.test(kind.cast(whole.acts().get(index).command())))
                .findFirst()
                .orElseThrow();
    }

    /** When an act happened, on the clock where the body meets. */
    LocalDateTime timeOf(int act) {
        return whole.acts()
                .get(act)
                .occurredAt()
                .atZone(ZoneId.of("Europe/Vienna"))
                .toLocalDateTime();
    }

    int beforeMeeting(String meeting) {
        return before(OpenMeeting.class, opening -> opening.meeting().toString().equals(meeting));
    }
}
