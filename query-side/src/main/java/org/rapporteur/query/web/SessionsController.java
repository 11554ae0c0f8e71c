package org.rapporteur.query.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.guard.access.Access;
import org.rapporteur.guard.access.Deed;
import org.rapporteur.query.ingest.Standstills;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.moment.SessionStates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of sessions, a stretch at a time. */
@Controller
class SessionsController {
    private static final int USUAL = 100;

    private final Reading reading;
    private final Standstills standstills;
    private final Access access;

    SessionsController(Reading reading, Standstills standstills, Access access) {
        this.access = access;
        this.reading = reading;
        this.standstills = standstills;
    }

    @GetMapping({"/", "/sessions"})
    String sessions(Moment moment, Stretch stretch, Model model, Locale locale) {
        int most = stretch.most(USUAL);
        List<SessionStates.Known> oneMore = reading.sessions(stretch.first() - 1, most + 1);
        List<SessionStates.Known> shown = oneMore.subList(0, Math.min(most, oneMore.size()));
        @Nullable Long next = oneMore.size() > most ? Long.valueOf(stretch.first() + most) : null;
        model.addAttribute("neighbours", stretch.neighbours(USUAL, next, Staying.atToo(moment)));
        model.addAttribute(
                "sessions",
                reading.then(shown, moment).stream()
                        .filter(known -> access.may(Deed.FOLLOW, known.session().value()))
                        .map(known -> SessionHead.of(known, Reading.words(known.progress(), locale)))
                        .toList());
        model.addAttribute(
                "standing",
                standstills.all().stream()
                        .filter(still -> access.may(Deed.FOLLOW, still.session().value()))
                        .toList());
        return "sessions";
    }
}
