package org.rapporteur.query.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.Substitute;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.FactLine;
import org.rapporteur.query.web.Reading;

class DraftHistoryTest {
    private static final Symbol REVISION = new Symbol(SampleSession.FIREARMS + "/Rev.1");

    @Test
    void everything_about_the_draft_and_nothing_else_is_told_from_its_tabling_on() {
        DraftHistory history = history(SampleSession.whole(), Language.ENGLISH);

        assertThat(history.facts())
                .extracting(Recorded::event)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "DraftTabled",
                        "SponsorAdded",
                        "SponsorAdded",
                        "SponsorAdded",
                        "SponsorWithdrawn",
                        "DraftRecommended",
                        "DraftRevised",
                        "DraftOrallyRevised",
                        "FinancialImplicationsStated",
                        "DraftAdopted",
                        "NumberAssigned");
    }

    @Test
    void texts_are_compared_each_with_the_one_before_in_the_language_asked_for() {
        Story story = SampleSession.underWay()
                .then(
                        new DraftRevised(
                                SampleSession.FIREARMS,
                                REVISION,
                                Map.of(Language.ENGLISH, "The Conference,\n\n1. *Urges* so.")),
                        new DraftOrallyRevised(
                                SampleSession.SECOND,
                                SampleSession.FIREARMS,
                                null,
                                Map.of(Language.ENGLISH, "The Conference,\n\n1. *Urges* so much.")));

        DraftHistory history = history(story, Language.ENGLISH);

        assertThat(history.texts())
                .extracting(DraftHistory.Text::symbol)
                .containsExactly(SampleSession.FIREARMS, REVISION, REVISION);
        assertThat(history.texts()).extracting(DraftHistory.Text::oral).containsExactly(false, false, true);
        assertThat(history.changes(Language.ENGLISH).values())
                .first()
                .satisfies(diff -> assertThat(diff.pieces())
                        .contains(
                                new WordDiff.Piece(WordDiff.Change.REMOVED, "Decides"),
                                new WordDiff.Piece(WordDiff.Change.ADDED, "Urges")));
    }

    @Test
    void where_no_text_was_handed_in_in_a_language_there_is_none() {
        assertThat(history(SampleSession.whole(), Language.CHINESE).texts()).isEmpty();
    }

    @Test
    void what_was_corrected_is_told_as_it_was_and_as_it_is() {
        Sponsor chile = new Sponsor(new ParticipantCode("CHL"), false);
        Outcome instead = new Outcome(
                "act-20", List.of(Substitute.of(new DraftEvent.SponsorAdded(SampleSession.FIREARMS, chile))));
        Wording reason = new Wording(Map.of(Language.ENGLISH, "misheard"));
        Story story =
                SampleSession.underWay().then(new ActCorrected("act-20", null, null, reason, null, List.of(instead)));
        SessionView view = SessionView.of(story.facts());
        Words words = Reading.words(view, Locale.ENGLISH);

        DraftPage page = DraftPage.of(
                view.drafts().find(SampleSession.FIREARMS).orElseThrow(), view, story.facts(), words, Language.ENGLISH);

        assertThat(page.history())
                .filteredOn(line -> line.version() == 20)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.what()).startsWith("European Union");
                    assertThat(line.stands()).isFalse();
                    assertThat(line.instead()).containsExactly("Chile joined in sponsoring " + SampleSession.FIREARMS);
                    assertThat(line.links())
                            .containsExactly(new FactLine.Link(
                                    "correction.corrected-by", story.facts().size()));
                });
    }

    @Test
    void what_a_correction_put_in_the_place_of_one_fact_are_several_lines_where_what_holds_is_shown() {
        Outcome instead = new Outcome("act-20", List.of(Substitute.of(added("CHL")), Substitute.of(added("PER"))));
        Wording reason = new Wording(Map.of(Language.ENGLISH, "misheard"));
        Story story =
                SampleSession.underWay().then(new ActCorrected("act-20", null, null, reason, null, List.of(instead)));
        SessionView view = SessionView.of(story.facts());

        DraftPage page = DraftPage.of(
                view.drafts().find(SampleSession.FIREARMS).orElseThrow(),
                view,
                StandingRecord.of(story.facts()),
                Reading.words(view, Locale.ENGLISH),
                Language.ENGLISH);

        assertThat(page.history())
                .filteredOn(line -> line.version() == 20)
                .extracting(FactLine::what)
                .containsExactly(
                        "Chile joined in sponsoring " + SampleSession.FIREARMS,
                        "Peru joined in sponsoring " + SampleSession.FIREARMS);
        assertThat(page.history()).flatExtracting(FactLine::instead).isEmpty();
    }

    private static DraftEvent.SponsorAdded added(String state) {
        return new DraftEvent.SponsorAdded(SampleSession.FIREARMS, new Sponsor(new ParticipantCode(state), false));
    }

    private static DraftHistory history(Story story, Language language) {
        SessionView view = SessionView.of(story.facts());
        return DraftHistory.of(view.drafts().find(SampleSession.FIREARMS).orElseThrow(), story.facts(), language);
    }
}
