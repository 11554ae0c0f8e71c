package org.rapporteur.query.inorder;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Components;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.Majority;
import org.rapporteur.procedure.inorder.Entitlement.Who;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.words.RefusalWords;
import org.rapporteur.query.web.Reading;

/**
 * An act for programs, and whether it is in order.
 *
 * @param act its name
 * @param fields that say what it is about, by their names
 * @param open the fields that are left to whoever acts
 * @param who may act so
 * @param rule the number of the rule of procedure that is about it; {@code null} where the body has told none
 * @param majority that a vote on it would need; {@code null} where it decides nothing, or that is not known
 * @param refusal why it is not in order; {@code null} where it is
 */
record OfferLine(
        String act,
        Map<String, Object> fields,
        Set<String> open,
        boolean inOrder,
        Who who,
        @Nullable String rule,
        @Nullable Majority majority,
        @Nullable Refusal refusal) {
    /** The rule that an act would break, by its name and in words; with its number where the body has told it. */
    record Refusal(String rule, @Nullable String ruleNumber, String words) {
        static Refusal of(Rejected refused, Locale locale) {
            return new Refusal(
                    refused.rule().name(),
                    refused.ruleNumber().orElse(null),
                    RefusalWords.of(refused, Reading.told(locale)));
        }
    }

    static OfferLine of(Offer offer, BodyProfile body, Locale locale) {
        return new OfferLine(
                offer.name(),
                fixed(offer),
                new TreeSet<>(offer.open()),
                offer.isInOrder(),
                offer.entitlement().who(),
                offer.entitlement().ruleNumber(body).orElse(null),
                offer.majority(),
                offer.why().map(refused -> Refusal.of(refused, locale)).orElse(null));
    }

    /** What an act is about: its components that are not left open. */
    static Map<String, Object> fixed(Offer offer) {
        Map<String, Object> fixed = new LinkedHashMap<>();
        for (Map.Entry<String, Optional<Object>> component :
                Components.of((Record) offer.act()).entrySet()) {
            if (!offer.open().contains(component.getKey())) {
                component.getValue().ifPresent(value -> fixed.put(component.getKey(), value));
            }
        }
        return fixed;
    }
}
