package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Language;
import org.rapporteur.procedure.kernel.Warning;
import org.rapporteur.query.phrasebook.Words;

/** What one side notes, the other can say. */
class WarningsInWordsTest {
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "CHINESE", "ARABIC"})
    void pages_have_words_for_every_discrepancy_the_rules_can_note(Language language) {
        Words words = new Words(language, Bodies.find("untoc-cop").orElseThrow(), _ -> Optional.empty());

        List<String> warnings = warnings().map(Warning::name).toList();

        assertThat(warnings)
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(words.discrepancy(new DiscrepancyNoted(warning, Map.of())))
                        .isNotBlank());
    }

    private static Stream<Warning> warnings() {
        return new ClassFileImporter()
                .importPackages("org.rapporteur.procedure").stream()
                        .filter(type -> type.isAssignableTo(Warning.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(Objects.requireNonNull(type.getEnumConstants())))
                        .map(Warning.class::cast);
    }
}
