package org.rapporteur.events.directory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.events.value.Language;

/** What the Unicode Common Locale Data Repository calls countries: in more languages than the directory has. */
final class Countries {
    /** By their codes of three letters, as the directory has them. */
    private static final Map<String, ULocale> KNOWN = Arrays.stream(ULocale.getISOCountries())
            .map(code -> new ULocale("und", code))
            .collect(toUnmodifiableMap(ULocale::getISO3Country, Function.identity(), (first, again) -> first));

    private Countries() {}

    static Optional<String> name(String code, Language language) {
        ULocale reader = ULocale.forLanguageTag(language.tag());
        return Optional.ofNullable(KNOWN.get(code))
                .map(country -> country.getDisplayCountry(reader))
                // What it has no name for, it calls by its code of two letters.
                .filter(name -> name.length() > 2);
    }
}
