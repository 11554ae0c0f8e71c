package org.rapporteur.query.replay;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.board.Fragments;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.BadParameter;
import org.rapporteur.query.web.Reading;
import org.rapporteur.query.web.SessionPage;
import org.rapporteur.report.Report;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The replay as a page, and the parts of it that another moment changes. */
@Controller
class ReplayController {
    private final Reading reading;
    private final ReplayPages pages;
    private final Fragments boards;

    ReplayController(Reading reading, ReplayPages pages, Fragments boards) {
        this.reading = reading;
        this.pages = pages;
        this.boards = boards;
    }

    /** What is asked for beside the moment. */
    record Asked(
            @Nullable String as,
            @Nullable String pane,
            @Nullable Long around,
            @Nullable Integer part) {
        Asked {
            Reading.happened(as);
            BadParameter.unless(version -> version >= 0, "around", around, "12");
            BadParameter.unless(number -> number >= 1, "part", part, "1");
        }
    }

    @GetMapping("/sessions/{id}/replay")
    String page(@PathVariable SessionId id, Moment moment, Asked asked, FactFilter filter, Model model, Locale locale) {
        show(id, moment, asked, filter, model, locale);
        return "replay/page";
    }

    @GetMapping("/sessions/{id}/replay/moment")
    String moment(
            @PathVariable SessionId id, Moment moment, Asked asked, FactFilter filter, Model model, Locale locale) {
        show(id, moment, asked, filter, model, locale);
        return "replay/parts :: moment";
    }

    private void show(SessionId id, Moment moment, Asked asked, FactFilter filter, Model model, Locale locale) {
        SessionView view = reading.state(id, moment);
        Pane pane = asked.pane() == null ? Pane.STATE : Pane.named(asked.pane());
        ReplayAddress here = new ReplayAddress(
                id.value(),
                Math.min(version(moment, view), reading.version(id)),
                Reading.happened(asked.as()),
                pane,
                filter,
                asked.around(),
                asked.part());
        ShownReport report = ShownReport.NONE;
        switch (pane) {
            case STATE -> model.addAttribute("state", SessionPage.inBrief(view, reading, locale));
            case BOARD -> model.addAttribute("board", boards.boardOf(view, moment, locale));
            case REPORT -> {
                report = ShownReport.of(Report.of(reading.facts(id, moment), Reading.written(view, locale)), here);
                model.addAttribute("report", report);
                model.addAttribute("view", report.view(here));
            }
        }
        model.addAttribute("replay", pages.of(view, here, report, locale));
        model.addAttribute("panes", Pane.values());
        model.addAttribute("wide", true);
    }

    /** The version a moment comes down to. */
    private static long version(Moment moment, SessionView view) {
        return switch (moment) {
            case Moment.KnownAtVersion known -> known.version();
            case Moment.HappenedByVersion happened -> happened.version();
            case Moment.Now _, Moment.KnownAt _, Moment.HappenedBy _ -> view.version();
        };
    }
}
