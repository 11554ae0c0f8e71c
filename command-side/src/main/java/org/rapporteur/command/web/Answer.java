package org.rapporteur.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.words.ValueWords;
import org.rapporteur.events.words.WarningWords;

/**
 * A receipt, with the words of what the record noted.
 *
 * @param unchanged that the act changed nothing, where it did not
 * @param sentences what the report says because of it, unless whoever asked can do without
 * @param lacking the languages in which the report has to show words of it in another, if there are any
 * @param wouldFollow of an act that was only looked at: the facts that would follow
 */
@JsonInclude(Include.NON_NULL)
record Answer(
        String session,
        long version,
        List<Discrepancy> discrepancies,
        @Nullable Unchanged unchanged,
        @Nullable List<String> sentences,
        @Nullable Lacking lacking,
        @Nullable List<Fact> wouldFollow) {
    record Discrepancy(String warning, String words) {}

    /** Words that were not given in every language that reports are written in. */
    record Lacking(List<String> languages, String words) {
        static @Nullable Lacking of(Collection<Language> languages, Locale locale) {
            if (languages.isEmpty()) {
                return null;
            }
            Phrasebook words = RequestWords.in(locale);
            Object named = ValueWords.inLists(words.language()).slot(languages);
            return new Lacking(
                    languages.stream().map(Language::tag).toList(), words.say("lacking", Map.of("languages", named)));
        }
    }

    record Fact(long version, String kind) {
        static Fact of(Recorded fact) {
            return new Fact(fact.version(), fact.stated().kind());
        }
    }

    /**
     * The act changed nothing.
     *
     * @param version of the fact that already says what it says, where there is one
     * @param kind of that fact
     */
    @JsonInclude(Include.NON_NULL)
    record Unchanged(@Nullable Long version, @Nullable String kind, String words) {
        static Unchanged since(Optional<Recorded> fact, Locale locale) {
            return fact.map(said -> new Unchanged(
                            said.version(),
                            said.stated().kind(),
                            RequestWords.in(locale)
                                    .say(
                                            "unchanged.since",
                                            Map.of(
                                                    "fact",
                                                    said.version(),
                                                    "kind",
                                                    said.stated().kind()))))
                    .orElseGet(() ->
                            new Unchanged(null, null, RequestWords.in(locale).say("unchanged")));
        }
    }

    static List<Discrepancy> words(List<DiscrepancyNoted> noted, Locale locale) {
        Language language = Language.of(locale.getLanguage());
        return noted.stream()
                .map(one -> new Discrepancy(one.warning(), WarningWords.of(one, language)))
                .toList();
    }
}
