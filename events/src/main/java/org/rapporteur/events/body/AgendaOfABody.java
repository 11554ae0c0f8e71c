package org.rapporteur.events.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.rapporteur.events.bound.Usually;
import org.rapporteur.events.value.ItemRole;

/**
 * What the agendas of a body look like. What is done under an item of some role is a rule of the program.
 *
 * @param numbers of the items; sub-items add to them
 * @param roles that items can have; all there are, unless the profile says otherwise
 * @param required of which there has to be an item; the adoption of the report, unless the profile says otherwise
 */
public record AgendaOfABody(
        @Usually("{n}") ItemNumberPattern numbers,
        List<ItemRole> roles,
        // That nothing is required is said by an empty list, and not by none.
        @JsonInclude(JsonInclude.Include.NON_NULL) List<ItemRole> required) {
    static final AgendaOfABody USUAL = new AgendaOfABody(
            new ItemNumberPattern("{n}"), List.of(ItemRole.values()), List.of(ItemRole.ADOPTION_OF_REPORT));

    public AgendaOfABody {
        numbers = Objects.requireNonNullElseGet(numbers, () -> USUAL.numbers);
        roles = roles == null || roles.isEmpty() ? USUAL.roles : List.copyOf(roles);
        required = required == null ? USUAL.required : List.copyOf(required);
    }
}
