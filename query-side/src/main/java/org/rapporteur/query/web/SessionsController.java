package org.rapporteur.query.web;

import java.util.Locale;
import org.rapporteur.query.history.Moment;
import org.rapporteur.query.ingest.Standstills;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of sessions. */
@Controller
class SessionsController {
    private final Reading reading;
    private final Standstills standstills;

    SessionsController(Reading reading, Standstills standstills) {
        this.reading = reading;
        this.standstills = standstills;
    }

    @GetMapping({"/", "/sessions"})
    String sessions(Moment moment, Model model, Locale locale) {
        model.addAttribute(
                "sessions",
                reading.sessions(moment).stream()
                        .map(known -> SessionHead.of(known, Reading.words(known.progress(), locale)))
                        .toList());
        model.addAttribute("standing", standstills.all());
        return "sessions";
    }
}
