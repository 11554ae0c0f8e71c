package org.rapporteur.query.inorder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.procedure.inorder.Entitlement.Who;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.words.RefusalWords;
import org.rapporteur.query.phrasebook.PageWords;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.web.Reading;

/**
 * What is in order, in words: by who may act so, and what is not, by why.
 *
 * @param inOrder the acts by who may ask for them
 * @param not the acts by the reason for which they are not in order
 */
record InOrderPage(List<Section> inOrder, List<Section> not) {
    record Section(String title, List<Row> rows) {}

    /**
     * @param about empty where the act is about nothing in particular
     * @param rule empty where no number is known
     * @param majority empty where it decides nothing, or that is not known
     */
    record Row(String act, String about, String rule, String majority) {}

    static InOrderPage of(List<Offer> offers, BodyProfile body, Words words, Locale locale) {
        Map<Who, List<Row>> byWho = offers.stream()
                .filter(Offer::isInOrder)
                .collect(groupingBy(
                        offer -> offer.entitlement().who(),
                        TreeMap::new,
                        Collectors.mapping(offer -> row(offer, body, words, locale), toList())));
        Map<String, List<Row>> byReason = offers.stream()
                .filter(offer -> !offer.isInOrder())
                .collect(groupingBy(
                        offer -> said(offer.why().orElseThrow(), locale),
                        TreeMap::new,
                        Collectors.mapping(offer -> row(offer, body, words, locale), toList())));
        return new InOrderPage(
                byWho.entrySet().stream()
                        .map(who -> new Section(
                                PageWords.in(locale)
                                        .say("in-order.who." + who.getKey().name()),
                                who.getValue()))
                        .toList(),
                byReason.entrySet().stream()
                        .map(why -> new Section(why.getKey(), why.getValue()))
                        .toList());
    }

    private static String said(Rejected refused, Locale locale) {
        return RefusalWords.of(refused, Reading.told(locale));
    }

    private static Row row(Offer offer, BodyProfile body, Words words, Locale locale) {
        return new Row(
                PageWords.in(locale).say("act." + offer.name()),
                OfferLine.fixed(offer).values().stream()
                        .filter(value -> !(value instanceof Boolean))
                        .map(words::of)
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" · ")),
                offer.entitlement().ruleNumber(body).orElse(""),
                offer.majority() == null ? "" : words.of(offer.majority()));
    }
}
