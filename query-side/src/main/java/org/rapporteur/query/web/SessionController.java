package org.rapporteur.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.ingest.Standstill;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.state.SessionView;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.node.ObjectNode;

/** The state of one session, for people and for programs. */
@Controller
class SessionController {
    private final Reading reading;

    SessionController(Reading reading) {
        this.reading = reading;
    }

    /**
     * Which lines of long lists are shown.
     *
     * @param earlier how many pages before the last ones; none if not said
     */
    record Earlier(@Nullable Integer earlier) {
        private static final int MOST = 1_000_000;

        Earlier {
            BadParameter.unless(pages -> pages >= 0 && pages <= MOST, "earlier", earlier, "1");
        }

        int pages() {
            return Objects.requireNonNullElse(earlier, 0);
        }
    }

    @GetMapping(path = "/sessions/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable SessionId id, Moment moment, Earlier earlier, Model model, Locale locale) {
        model.addAttribute("page", SessionPage.inPages(reading.state(id, moment), earlier.pages(), reading, locale));
        return "session";
    }

    @GetMapping(path = "/sessions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    void json(@PathVariable SessionId id, Moment moment, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SessionView view = reading.state(id, moment);
        Optional<Standstill> standstill = StandstillNotice.of(request);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        // As it is written: nobody holds the whole of it, but where something is to be added.
        Json.mapper()
                .writeValue(
                        response.getOutputStream(),
                        standstill
                                .<Object>map(still -> withStandstill(view, still))
                                .orElse(view));
    }

    private static ObjectNode withStandstill(SessionView view, Standstill standstill) {
        ObjectNode state = Json.mapper().valueToTree(view);
        state.putObject("standsStill")
                .put("sinceFact", standstill.version())
                .put("since", standstill.since().toString());
        return state;
    }
}
