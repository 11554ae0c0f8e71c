package org.rapporteur.events.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.rapporteur.events.bound.Shape;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.RomanNumeral;

/** How the items of an agenda are numbered: {@code {n}}, {@code {roman}} or {@code TOP {n}}. */
@Shape(pattern = "(\\p{L}{2,15} )?\\{(n|roman)\\}", longest = 30, example = "{n}")
public record ItemNumberPattern(@JsonValue String pattern) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemNumberPattern {
        if (pattern.indexOf('{') < 0) {
            throw new IllegalArgumentException(
                    "'%s' is no pattern of numbers of items: {n} or {roman} stands in it".formatted(pattern));
        }
    }

    /** The number of the item at a place; nothing where there are no more. */
    public Optional<ItemNumber> at(int place) {
        return ItemNumber.written(
                pattern.replace("{n}", Integer.toString(place)).replace("{roman}", RomanNumeral.of(place)));
    }

    @Override
    public String toString() {
        return pattern;
    }
}
