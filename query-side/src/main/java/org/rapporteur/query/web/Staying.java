package org.rapporteur.query.web;

import org.rapporteur.query.moment.Moment;
import org.springframework.ui.ModelMap;

/** What addresses on a page of the past carry, so that whoever follows them stays there. */
public final class Staying {
    private Staying() {}

    /** The end of an address that has no parameters yet: {@code ?at=12}, or nothing now. */
    public static String at(Moment moment) {
        String parameters = parameters(moment);
        return parameters.isEmpty() ? "" : "?" + parameters;
    }

    /** The end of an address that has parameters already. */
    static String atToo(Moment moment) {
        return at(moment).replace('?', '&');
    }

    /** Hands both ends to a page: {@code staying} and, for addresses that have parameters, {@code stayingToo}. */
    static void show(Moment moment, ModelMap model) {
        model.addAttribute("staying", at(moment));
        model.addAttribute("stayingToo", atToo(moment));
    }

    private static String parameters(Moment moment) {
        return switch (moment) {
            case Moment.Now _ -> "";
            case Moment.KnownAtVersion known -> "at=" + known.version();
            case Moment.KnownAt known -> "at=" + known.instant();
            case Moment.HappenedByVersion happened -> "at=%d&as=happened".formatted(happened.version());
            case Moment.HappenedBy happened -> "at=%s&as=happened".formatted(happened.instant());
        };
    }
}
