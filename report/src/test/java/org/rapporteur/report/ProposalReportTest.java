package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.events.body.DocumentSymbols.USUAL;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.fact.DraftEvent.DraftIntroduced;
import org.rapporteur.events.fact.DraftEvent.DraftMoved;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.DraftsMerged;
import org.rapporteur.events.fact.DraftEvent.GroupSponsorExcepted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.report.format.MarkdownFormat;

class ProposalReportTest {
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL", "ALB", "NOR");
    private static final GroupCode AFRICA = new GroupCode("african");
    private static final Symbol L2 = new Symbol("CTOC/COP/2024/L.2");
    private static final Symbol L3 = new Symbol("CTOC/COP/2024/L.3");
    private static final DraftAdopted ADOPTED =
            new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS);

    private static SponsorAdded joins(String party) {
        return new SponsorAdded(DRAFT, new Sponsor(new ParticipantCode(party), false));
    }

    private static DraftIntroduced introducedBy(String... parties) {
        return new DraftIntroduced(SECOND, DRAFT, codes(parties), List.of());
    }

    private static List<ParticipantCode> codes(String... parties) {
        return List.of(parties).stream().map(ParticipantCode::new).toList();
    }

    private static DraftTabled tabled(Symbol symbol, DraftKind kind) {
        return new DraftTabled(symbol, kind, DraftSubject.SUBSTANCE, ITEM, words("Cooperation", "合作"), null, Map.of());
    }

    private static String english(Event... facts) {
        return MarkdownFormat.render(given(facts).document(Language.ENGLISH));
    }

    private static String chinese(Event... facts) {
        return MarkdownFormat.render(given(facts).document(Language.CHINESE));
    }

    @Test
    void a_draft_is_introduced_before_others_join_in_sponsoring_it() {
        Event[] facts = {
            STATES,
            TABLED,
            joins("PER"),
            joins("CHL"),
            new DraftIntroduced(SECOND, DRAFT, codes("PER"), List.of(new GroupCode("grulac"))),
            joins("NOR"),
            joins("ALB"),
            ADOPTED
        };

        assertThat(english(facts))
                .containsSubsequence(
                        "At its 2nd meeting, on 15 October 2024, the representative of Peru, also on behalf of the Group of"
                                + " Latin American and Caribbean States, introduced a draft resolution entitled “Better"
                                + " technical assistance” (CTOC/COP/2024/L.8), sponsored by Chile and Peru.",
                        "Subsequently, Albania and Norway joined in sponsoring the draft resolution.",
                        "the Conference adopted a draft resolution (CTOC/COP/2024/L.8).");
        assertThat(chinese(facts))
                .containsSubsequence(
                        "秘鲁代表（也代表拉丁美洲和加勒比国家组）介绍了题为“更好的技术援助”的决议草案（CTOC/COP/2024/L.8），提案国有：智利和秘鲁。",
                        "阿尔巴尼亚和挪威随后加入为决议草案提案国。");
    }

    @Test
    void a_group_sponsors_by_one_of_its_members_and_goes_on_without_those_that_withdraw_for_themselves() {
        Event[] facts = {
            registered(Category.STATE_PARTY, "PER", "UGA", "KEN", "ETH"),
            TABLED,
            joins("PER"),
            new SponsorAdded(DRAFT, new Sponsor(new ParticipantCode("UGA"), false, AFRICA, codes("ETH"))),
            introducedBy("UGA"),
            new GroupSponsorExcepted(DRAFT, AFRICA, new ParticipantCode("KEN")),
            new SponsorWithdrawn(DRAFT, new ParticipantCode("UGA")),
            ADOPTED
        };

        assertThat(english(facts))
                .containsSubsequence(
                        "introduced a draft resolution entitled “Better technical assistance” (CTOC/COP/2024/L.8), sponsored"
                                + " by Peru and Uganda (on behalf of the African States, except Ethiopia).",
                        "Kenya withdrew for itself from the sponsorship of draft resolution CTOC/COP/2024/L.8 by the"
                                + " African States.",
                        "Uganda (on behalf of the African States, except Ethiopia and Kenya) withdrew as a sponsor of"
                                + " draft resolution CTOC/COP/2024/L.8.");
        assertThat(chinese(facts)).containsSubsequence("乌干达（代表非洲国家，埃塞俄比亚除外）", "肯尼亚退出非洲国家对决议草案CTOC/COP/2024/L.8的提案国行列。");
    }

    @Test
    void what_a_member_withdrew_for_itself_after_the_adoption_is_told_after_it() {
        assertThat(english(
                        registered(Category.STATE_PARTY, "UGA", "KEN"),
                        TABLED,
                        new SponsorAdded(DRAFT, new Sponsor(new ParticipantCode("UGA"), false, AFRICA, List.of())),
                        ADOPTED,
                        new GroupSponsorExcepted(DRAFT, AFRICA, new ParticipantCode("KEN"))))
                .containsSubsequence(
                        "sponsored by Uganda (on behalf of the African States).",
                        "After the adoption of draft resolution CTOC/COP/2024/L.8, Kenya withdrew for itself from its"
                                + " sponsorship by the African States.");
    }

    @Test
    void where_nobody_introduced_a_draft_its_sponsors_are_told_with_its_adoption() {
        assertThat(english(STATES, TABLED, joins("PER"), joins("ALB"), ADOPTED))
                .contains("adopted a draft resolution (CTOC/COP/2024/L.8), sponsored by Albania and Peru.")
                .doesNotContain("introduced a draft", "joined in sponsoring");
    }

    @Test
    void who_joined_after_an_oral_revision_joined_in_sponsoring_the_draft_as_revised() {
        assertThat(english(
                        STATES,
                        TABLED,
                        joins("PER"),
                        introducedBy("PER"),
                        joins("CHL"),
                        new DraftOrallyRevised(SECOND, DRAFT, null, Map.of()),
                        joins("ALB"),
                        ADOPTED))
                .containsSubsequence(
                        "the representative of Peru introduced a draft resolution entitled “Better technical assistance”"
                                + " (CTOC/COP/2024/L.8).",
                        "Subsequently, Chile joined in sponsoring the draft resolution.",
                        "Subsequently, Albania joined in sponsoring the draft resolution, as orally revised.",
                        "adopted a draft resolution (CTOC/COP/2024/L.8), as orally revised.");
    }

    @Test
    void who_sponsors_what_was_adopted_only_afterwards_is_told_apart() {
        Event[] facts = {
            STATES,
            TABLED,
            joins("PER"),
            joins("CHL"),
            ADOPTED,
            joins("NOR"),
            new SponsorWithdrawn(DRAFT, codes("CHL").getFirst())
        };

        assertThat(english(facts))
                .containsSubsequence(
                        "adopted a draft resolution (CTOC/COP/2024/L.8), sponsored by Chile and Peru.",
                        "After the adoption of draft resolution CTOC/COP/2024/L.8, Norway joined in sponsoring it.",
                        "After the adoption of draft resolution CTOC/COP/2024/L.8, Chile withdrew as a sponsor.");
        assertThat(chinese(facts))
                .containsSubsequence("决议草案CTOC/COP/2024/L.8通过后，挪威加入为提案国。", "决议草案CTOC/COP/2024/L.8通过后，智利退出提案国行列。");
    }

    @Test
    void a_sponsor_that_withdraws_before_action_is_told() {
        Event[] facts = {
            STATES,
            TABLED,
            joins("PER"),
            joins("CHL"),
            new SponsorWithdrawn(DRAFT, codes("CHL").getFirst()),
            ADOPTED
        };

        assertThat(english(facts))
                .containsSubsequence(
                        "Chile withdrew as a sponsor of draft resolution CTOC/COP/2024/L.8.",
                        "adopted a draft resolution (CTOC/COP/2024/L.8), sponsored by Peru.");
        assertThat(chinese(facts)).contains("智利退出决议草案CTOC/COP/2024/L.8提案国行列。");
    }

    @Test
    void a_draft_of_which_nobody_is_named_was_introduced() {
        assertThat(english(STATES, TABLED, introducedBy(), ADOPTED))
                .contains(
                        "a draft resolution entitled “Better technical assistance” (CTOC/COP/2024/L.8) was introduced.");
        assertThat(english(STATES, TABLED, joins("PER"), introducedBy(), ADOPTED))
                .contains("(CTOC/COP/2024/L.8), sponsored by Peru, was introduced.");
        assertThat(english(STATES, TABLED, joins("PER"), joins("CHL"), introducedBy("PER", "CHL"), ADOPTED))
                .contains(
                        "the representatives of Peru and Chile introduced a draft resolution entitled “Better technical"
                                + " assistance” (CTOC/COP/2024/L.8).");
    }

    @Test
    void drafts_are_replaced_by_another() {
        Event[] facts = {
            STATES,
            TABLED,
            tabled(L2, DraftKind.RESOLUTION),
            tabled(L3, DraftKind.RESOLUTION),
            new DraftsMerged(SECOND, DRAFT, List.of(L2, L3)),
            ADOPTED
        };

        assertThat(english(facts))
                .containsSubsequence(
                        "Draft resolutions CTOC/COP/2024/L.2 and CTOC/COP/2024/L.3 were replaced by draft resolution"
                                + " CTOC/COP/2024/L.8.",
                        "adopted a draft resolution (CTOC/COP/2024/L.8).")
                .doesNotContain("No action was taken");
        assertThat(chinese(facts)).contains("决议草案CTOC/COP/2024/L.2和CTOC/COP/2024/L.3由决议草案CTOC/COP/2024/L.8取代。");
        assertThat(english(
                        STATES, TABLED, tabled(L2, DraftKind.DECISION), new DraftsMerged(SECOND, DRAFT, List.of(L2))))
                .contains("Draft decision CTOC/COP/2024/L.2 was replaced by draft resolution CTOC/COP/2024/L.8.");
    }

    @Test
    void a_draft_is_cited_with_what_was_issued_by_then_to_mend_its_version() {
        Symbol first = new Symbol(DRAFT + "/Corr.1");
        Symbol revision = new Symbol(DRAFT + "/Rev.1");
        DraftCorrected mended = new DraftCorrected(DRAFT, first, null);
        Event[] facts = {STATES, TABLED, introducedBy("PER"), mended, ADOPTED};

        assertThat(english(facts))
                .containsSubsequence(
                        "entitled “Better technical assistance” (CTOC/COP/2024/L.8).",
                        "adopted a draft resolution (CTOC/COP/2024/L.8 and Corr.1).");
        assertThat(chinese(facts)).contains("CTOC/COP/2024/L.8和Corr.1");
        assertThat(english(STATES, TABLED, mended, introducedBy("PER"), new DraftWithdrawn(DRAFT)))
                .contains(
                        "introduced a draft resolution entitled “Better technical assistance”"
                                + " (CTOC/COP/2024/L.8 and Corr.1).",
                        "(CTOC/COP/2024/L.8 and Corr.1) was withdrawn");
        assertThat(english(
                        STATES,
                        TABLED,
                        mended,
                        new DraftRevised(DRAFT, revision, Map.of()),
                        new DraftCorrected(DRAFT, new Symbol(revision + "/Corr.1"), null),
                        new DraftCorrected(DRAFT, new Symbol(revision + "/Corr.2"), null),
                        new DraftAdopted(SECOND, DRAFT, revision, new TextNumber("12/1"), DecisionMode.CONSENSUS)))
                .contains("adopted a revised draft resolution (CTOC/COP/2024/L.8/Rev.1, Corr.1 and Corr.2).");
    }

    @Test
    void what_was_done_on_a_draft_that_was_moved_is_told_under_the_item_it_was_under_then() {
        ItemNumber other = new ItemNumber("5");
        AgendaItem added = new AgendaItem(other, ItemRole.SUBSTANTIVE, words("Emerging crimes", "新出现的犯罪"), null);
        Event[] facts = {
            STATES,
            new AgendaAmended(SECOND, List.of(added), List.of(), List.of(), null),
            TABLED,
            introducedBy("PER"),
            new ItemConcluded(SECOND, ITEM),
            new DraftMoved(SECOND, DRAFT, ITEM, other),
            new ItemTakenUp(SECOND, other),
            joins("NOR"),
            ADOPTED
        };

        assertThat(english(facts))
                .containsSubsequence(
                        "the representative of Peru introduced a draft resolution",
                        "considered agenda item " + other,
                        "Draft resolution CTOC/COP/2024/L.8, entitled “Better technical assistance”, was moved from"
                                + " agenda item " + ITEM + " to agenda item " + other + ".",
                        "Norway joined in sponsoring",
                        "adopted a draft resolution (CTOC/COP/2024/L.8)");
        assertThat(chinese(facts)).contains("题为“更好的技术援助”的决议草案CTOC/COP/2024/L.8由议程项目%s改列议程项目%s。".formatted(ITEM, other));
    }

    @Test
    void that_the_time_for_its_circulation_is_waived_is_told_before_action_on_a_draft() {
        Event[] facts = {
            STATES,
            TABLED,
            new QuestionDecided(
                    SECOND,
                    ITEM,
                    Question.ofCirculation(DRAFT),
                    DecisionOutcome.ADOPTED,
                    Decision.in(DecisionMode.WITHOUT_OBJECTION),
                    null),
            ADOPTED
        };

        assertThat(english(facts))
                .containsSubsequence(
                        "the Conference approved, without objection, the waiver of the time required for the circulation of"
                                + " draft resolution CTOC/COP/2024/L.8.",
                        "adopted a draft resolution (CTOC/COP/2024/L.8)");
        assertThat(chinese(facts)).contains("核准免除决议草案CTOC/COP/2024/L.8提前分发的期限。");
    }

    @Test
    void a_draft_is_divided_into_others_which_are_acted_on_apart() {
        Symbol a = USUAL.lettered(DRAFT, 0).orElseThrow();
        Symbol b = USUAL.lettered(DRAFT, 1).orElseThrow();
        Event[] facts = {
            STATES,
            TABLED,
            joins("PER"),
            introducedBy("PER"),
            tabled(a, DraftKind.RESOLUTION),
            new SponsorAdded(a, new Sponsor(new ParticipantCode("PER"), false)),
            tabled(b, DraftKind.RESOLUTION),
            new SponsorAdded(b, new Sponsor(new ParticipantCode("PER"), false)),
            new DraftSplit(SECOND, DRAFT, List.of(a, b)),
            new DraftAdopted(SECOND, b, b, new TextNumber("12/1 B"), DecisionMode.CONSENSUS),
            new DraftAdopted(SECOND, a, a, new TextNumber("12/1 A"), DecisionMode.CONSENSUS)
        };

        assertThat(english(facts))
                .containsSubsequence(
                        "Resolution 12/1 A",
                        "Resolution 12/1 B",
                        "the representative of Peru introduced a draft resolution entitled “Better technical assistance”",
                        "Draft resolution CTOC/COP/2024/L.8 was divided into draft resolutions CTOC/COP/2024/L.8 A and"
                                + " CTOC/COP/2024/L.8 B.",
                        "adopted a draft resolution (CTOC/COP/2024/L.8 B), sponsored by Peru.",
                        "adopted a draft resolution (CTOC/COP/2024/L.8 A), sponsored by Peru.")
                .doesNotContain("No action was taken");
        assertThat(chinese(facts)).contains("决议草案CTOC/COP/2024/L.8分为决议草案CTOC/COP/2024/L.8 A和CTOC/COP/2024/L.8 B。");
    }

    @Test
    void a_draft_comes_back_after_it_was_withdrawn() {
        Event[] facts = {
            STATES,
            TABLED,
            joins("PER"),
            new DraftWithdrawn(DRAFT),
            new DraftReintroduced(SECOND, DRAFT, codes("CHL")),
            joins("CHL"),
            joins("NOR"),
            ADOPTED
        };

        assertThat(english(facts))
                .containsSubsequence(
                        "The draft resolution entitled “Better technical assistance” (CTOC/COP/2024/L.8) was withdrawn by its"
                                + " sponsors.",
                        "At its 2nd meeting, on 15 October 2024, the draft resolution entitled “Better technical assistance”"
                                + " (CTOC/COP/2024/L.8) was reintroduced by the representative of Chile.",
                        "Subsequently, Norway joined in sponsoring the draft resolution.",
                        "adopted a draft resolution (CTOC/COP/2024/L.8).");
        assertThat(chinese(facts)).contains("智利代表重新提出了题为“更好的技术援助”的决议草案（CTOC/COP/2024/L.8）。");
    }

    @Test
    void a_draft_can_be_withdrawn_again() {
        String report = english(
                STATES,
                TABLED,
                joins("PER"),
                new DraftWithdrawn(DRAFT),
                new DraftReintroduced(SECOND, DRAFT, codes("CHL")),
                joins("CHL"),
                new DraftWithdrawn(DRAFT));

        assertThat(report.split("was withdrawn by its sponsors", -1)).hasSize(3);
        assertThat(report).containsSubsequence("was withdrawn", "was reintroduced", "was withdrawn");
    }
}
