package org.rapporteur.query.inorder;

import java.util.List;
import java.util.Locale;
import org.rapporteur.events.Json;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;
import org.rapporteur.query.web.SessionHead;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is in order, for people and for programs. */
@Controller
class InOrderController {
    private final Reading reading;
    private final Order order;

    InOrderController(Reading reading, Order order) {
        this.reading = reading;
        this.order = order;
    }

    /** @param version of the session that it is said of */
    record Answer(SessionId session, long version, List<OfferLine> acts) {}

    @GetMapping(path = "/sessions/{id}/in-order", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable SessionId id, Moment moment, Model model, Locale locale) {
        SessionView view = reading.state(id, moment);
        Words words = Reading.words(view, locale);
        model.addAttribute("head", SessionHead.of(view, words));
        model.addAttribute("page", InOrderPage.of(order.at(view, moment), body(view), words, locale));
        return "in-order";
    }

    @GetMapping(path = "/sessions/{id}/in-order", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] json(@PathVariable SessionId id, Moment moment, Locale locale) {
        SessionView view = reading.state(id, moment);
        List<OfferLine> acts = order.at(view, moment).stream()
                .map(offer -> OfferLine.of(offer, body(view), locale))
                .toList();
        return Json.mapper().writeValueAsBytes(new Answer(id, view.version(), acts));
    }

    private static BodyProfile body(SessionView view) {
        return view.progress().profile();
    }
}
