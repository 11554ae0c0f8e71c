package org.rapporteur.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.history.Moment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.node.ObjectNode;

/** The state of one session, for people and for programs. */
@Controller
class SessionController {
    private final Reading reading;

    SessionController(Reading reading) {
        this.reading = reading;
    }

    @GetMapping(path = "/sessions/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable SessionId id, Moment moment, Model model, Locale locale) {
        model.addAttribute("page", SessionPage.of(reading.state(id, moment), reading, locale));
        return "session";
    }

    @GetMapping(path = "/sessions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] json(@PathVariable SessionId id, Moment moment, HttpServletRequest request) {
        ObjectNode state = Json.mapper().valueToTree(reading.state(id, moment));
        StandstillNotice.of(request)
                .ifPresent(standstill -> state.putObject("standsStill")
                        .put("sinceFact", standstill.version())
                        .put("since", standstill.since().toString()));
        return Json.mapper().writeValueAsBytes(state);
    }
}
