package org.rapporteur.query.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.words.RefusalWords;
import org.rapporteur.query.inorder.Order;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.phrasebook.PageWords;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.BadParameter;
import org.rapporteur.query.web.Reading;
import org.rapporteur.query.web.SessionHead;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The secretariat's desk. It only shows and suggests; acts are posted by the browser, past this side. */
@Controller
class DeskController {
    private static final int LATEST_FACTS = 40;
    private static final int LATEST_ACTS = 14;

    private final Reading reading;
    private final Order order;

    DeskController(Reading reading, Order order) {
        this.reading = reading;
        this.order = order;
    }

    /**
     * A suggestion as the page shows it.
     *
     * @param refusal why it is not in order now; {@code null} where it is
     */
    record Offer(
            String line,
            String sentence,
            List<ActToPost> acts,
            @Nullable String refusal) {}

    @GetMapping("/sessions/{id}/desk")
    String page(@PathVariable SessionId id, Model model, Locale locale) {
        Words words = show(id, model, locale);
        model.addAttribute("wide", true);
        model.addAttribute("words", DeskWords.json(locale, words));
        model.addAttribute("correcting", ActCatalog.NAMES.nameOf(CorrectAct.class));
        model.addAttribute("serverTime", Instant.now().toEpochMilli());
        return "desk/page";
    }

    /** What changes on the page. */
    @GetMapping("/sessions/{id}/desk/now")
    String now(@PathVariable SessionId id, Model model, Locale locale) {
        show(id, model, locale);
        return "desk/now";
    }

    /** What a line may mean, the likeliest first. */
    @GetMapping("/sessions/{id}/desk/suggestions")
    @ResponseBody
    List<Offer> suggestions(
            @PathVariable SessionId id, @RequestParam String text, @RequestParam Optional<String> at, Locale locale) {
        SessionView view = reading.state(id, Moment.NOW);
        Words words = Reading.words(view, locale);
        Situation situation = new Situation(
                view, Reading.told(locale), at.map(DeskController::time).orElseGet(Instant::now));
        return LineParser.read(text, situation).stream()
                .map(suggestion -> new Offer(
                        suggestion.line(),
                        suggestion.sentence(words, locale),
                        suggestion.acts().stream().map(ActToPost::of).toList(),
                        order.refusal(view, suggestion.acts(), situation.at())
                                .map(refused -> RefusalWords.of(refused, Reading.told(locale)))
                                .orElse(null)))
                .toList();
    }

    /** What the fields of forms can be filled with. */
    @GetMapping("/sessions/{id}/desk/choices")
    @ResponseBody
    Map<String, List<Choices.Choice>> choices(@PathVariable SessionId id, Locale locale) {
        SessionView view = reading.state(id, Moment.NOW);
        return Choices.of(new Situation(view, Reading.told(locale), Instant.now()), Reading.words(view, locale));
    }

    private Words show(SessionId id, Model model, Locale locale) {
        SessionView view = reading.state(id, Moment.NOW);
        Words words = Reading.words(view, locale);
        DeskPage desk = DeskPage.of(
                new Situation(view, Reading.told(locale), Instant.now()),
                reading.latestFacts(view, LATEST_FACTS),
                words,
                new Wording(Map.of(Reading.told(locale), PageWords.in(locale).say("desk.ui.struck"))));
        model.addAttribute("page", SessionHead.of(view, words));
        model.addAttribute("desk", desk);
        model.addAttribute("acts", desk.acts().stream().limit(LATEST_ACTS).toList());
        return words;
    }

    private static Instant time(String at) {
        try {
            return Reading.instant("at", Instant.parse(at));
        } catch (DateTimeException noTime) {
            throw new BadParameter("at", at, "2024-10-15T13:00:00Z");
        }
    }
}
