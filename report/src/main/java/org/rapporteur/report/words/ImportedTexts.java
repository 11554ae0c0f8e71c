package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.text.AdoptedText;
import org.rapporteur.report.text.AdoptedTexts;
import org.rapporteur.report.text.TextLinter;

/** The texts adopted that were imported in one language, in the order in which the report prints them. */
public final class ImportedTexts {
    private final Language language;
    private final Map<DraftRecord, AdoptedText> texts = new LinkedHashMap<>();

    /**
     * Reads all texts together, since footnotes of one may have strayed into the next where both came from one file.
     */
    private ImportedTexts(Outline outline, Language language) {
        this.language = language;
        List<DraftRecord> drafts = outline.texts().values().stream()
                .flatMap(List::stream)
                .filter(draft -> draft.text().containsKey(language))
                .toList();
        drafts.forEach(draft -> AdoptedText.find(text(draft), language).ifPresent(text -> texts.put(draft, text)));
        List<AdoptedText> whole = AdoptedTexts.reunited(List.copyOf(texts.values()));
        int next = 0;
        for (Map.Entry<DraftRecord, AdoptedText> read : texts.entrySet()) {
            read.setValue(whole.get(next++));
        }
    }

    public static ImportedTexts of(Outline outline, Language language) {
        return new ImportedTexts(outline, language);
    }

    private String text(DraftRecord draft) {
        return Objects.requireNonNull(draft.text().get(language));
    }

    Optional<AdoptedText> of(DraftRecord draft) {
        return Optional.ofNullable(texts.get(draft));
    }

    /**
     * What looks wrong in the texts, a line each, beginning with the number of the text, or its symbol where it has
     * none.
     */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        texts.forEach((draft, text) -> {
            String name = draft.number()
                    .map(TextNumber::value)
                    .orElseGet(() -> draft.symbol().value());
            TextLinter.warnings(text).forEach(warning -> remarks.add(name + ": " + warning.in(language)));
        });
        return remarks;
    }
}
