package org.rapporteur.events.act;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftPart;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SponsorGroup;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Until;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupChair;

/** Acts on drafts. A draft is named by any of its symbols. */
public sealed interface DraftCommand extends Command {
    /** Table a draft with its sponsors, or as submitted by chairs of a working group. */
    @WireName("table-draft")
    record TableDraft(
            Symbol draft,
            DraftKind kind,
            @Nullable DraftSubject subject,
            ItemNumber item,
            Wording title,
            List<ParticipantCode> sponsors,
            boolean withMemberStates,
            @Nullable WorkingGroupChair submittedBy,

            @Bound(characters = Bound.DRAFT_TEXT, lines = true)
            Map<Language, String> text,

            List<SponsorGroup> sponsorGroups)
            implements DraftCommand {
        public TableDraft {
            sponsors = Absent.asEmpty(sponsors);
            text = Absent.asEmpty(text);
            sponsorGroups = Absent.asEmpty(sponsorGroups);
        }

        public TableDraft(
                Symbol draft,
                DraftKind kind,
                @Nullable DraftSubject subject,
                ItemNumber item,
                Wording title,
                List<ParticipantCode> sponsors,
                boolean withMemberStates,
                @Nullable WorkingGroupChair submittedBy,
                Map<Language, String> text) {
            this(draft, kind, subject, item, title, sponsors, withMemberStates, submittedBy, text, List.of());
        }
    }

    /**
     * Join in sponsoring, be it after adoption; with member States, an integration organization does so also on their
     * behalf.
     *
     * @param sponsorGroups groups of States that do, each presented by one of them
     */
    @WireName("add-sponsors")
    record AddSponsors(
            Symbol draft, List<ParticipantCode> sponsors, boolean withMemberStates, List<SponsorGroup> sponsorGroups)
            implements DraftCommand {
        public AddSponsors {
            sponsors = Absent.asEmpty(sponsors);
            sponsorGroups = Absent.asEmpty(sponsorGroups);
        }

        public AddSponsors(Symbol draft, List<ParticipantCode> sponsors, boolean withMemberStates) {
            this(draft, sponsors, withMemberStates, List.of());
        }
    }

    /** Withdraw one's sponsorship, be it after adoption; a member of a group that sponsors does so for itself. */
    @WireName("withdraw-sponsor")
    record WithdrawSponsor(Symbol draft, ParticipantCode party) implements DraftCommand {}

    /**
     * Introduce a draft, in the meeting under way.
     *
     * @param by those who do; nobody where the record names nobody
     * @param onBehalfOf groups for which they also speak
     */
    @WireName("introduce-draft")
    record IntroduceDraft(
            Symbol draft,
            List<ParticipantCode> by,
            List<GroupCode> onBehalfOf,
            @Nullable MeetingNumber meeting) implements DraftCommand, FloorAct {
        public IntroduceDraft {
            by = Absent.asEmpty(by);
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }

        public IntroduceDraft(Symbol draft, List<ParticipantCode> by, List<GroupCode> onBehalfOf) {
            this(draft, by, onBehalfOf, null);
        }
    }

    /** Move a draft, which was tabled under another item of the agenda, to one where it is acted on from then on. */
    @WireName("move-draft")
    record MoveDraft(Symbol draft, ItemNumber item) implements DraftCommand {}

    /** Replace drafts by another one, which is tabled already. */
    @WireName("merge-drafts")
    record MergeDrafts(Symbol into, List<Symbol> from) implements DraftCommand {
        public MergeDrafts {
            from = Absent.asEmpty(from);
        }
    }

    /**
     * Divide a draft into two or more, which are then acted on apart; sponsors, item and kind go over to them.
     *
     * @param parts in the order of their letters
     */
    @WireName("split-draft")
    record SplitDraft(
            Symbol draft,

            @Bound(elements = Symbol.MOST_LETTERS) List<DraftPart> parts) implements DraftCommand {
        public SplitDraft {
            parts = Absent.asEmpty(parts);
        }
    }

    /** Bring a draft that was withdrawn before the body again; those who do are its sponsors from then on. */
    @WireName("reintroduce-draft")
    record ReintroduceDraft(
            Symbol draft,
            List<ParticipantCode> by,
            @Nullable MeetingNumber meeting) implements DraftCommand, FloorAct {
        public ReintroduceDraft {
            by = Absent.asEmpty(by);
        }

        public ReintroduceDraft(Symbol draft, List<ParticipantCode> by) {
            this(draft, by, null);
        }
    }

    /** Issue a revision under its own symbol. */
    @WireName("revise-draft")
    record ReviseDraft(
            Symbol draft,
            Symbol symbol,

            @Bound(characters = Bound.DRAFT_TEXT, lines = true)
            Map<Language, String> text) implements DraftCommand {
        public ReviseDraft {
            text = Absent.asEmpty(text);
        }
    }

    /**
     * Issue a corrigendum to a version of a draft, which stays the same proposal.
     *
     * @param what it mends, where that was said
     */
    @WireName("correct-draft")
    record CorrectDraft(
            Symbol draft,
            Symbol symbol,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording what) implements DraftCommand {}

    /** Revise the text orally, in the meeting under way. */
    @WireName("revise-draft-orally")
    record ReviseDraftOrally(
            Symbol draft,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording revision,

            @Bound(characters = Bound.DRAFT_TEXT, lines = true)
            Map<Language, String> text,

            @Nullable MeetingNumber meeting)
            implements DraftCommand, FloorAct {
        public ReviseDraftOrally {
            text = Absent.asEmpty(text);
        }

        public ReviseDraftOrally(Symbol draft, @Nullable Wording revision, Map<Language, String> text) {
            this(draft, revision, text, null);
        }
    }

    /** End the consultations on a draft and ask the President to hold informal ones between sessions. */
    @WireName("discontinue-consultations")
    record DiscontinueConsultations(Symbol draft, @Nullable ParticipantCode by) implements DraftCommand {}

    /** Accept, as President and with the agreement of the body, to hold those consultations. */
    @WireName("accept-mandate")
    record AcceptMandate(Symbol draft) implements DraftCommand {}

    /** Withdraw a draft. */
    @WireName("withdraw-draft")
    record WithdrawDraft(Symbol draft) implements DraftCommand {}

    /** Note that no action was taken on a draft and none is to come, with the reason where one was given. */
    @WireName("note-no-outcome")
    record NoteNoOutcome(
            Symbol draft,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording reason) implements DraftCommand {}

    /**
     * Recommend a draft, in the committee of the whole or in an organ that was established, for adoption in plenary;
     * how, where it is said, and in which meeting where several organs meet.
     */
    @WireName("recommend-draft")
    record RecommendDraft(
            Symbol draft,
            @Nullable Decision decision,
            @Nullable MeetingNumber meeting) implements DraftCommand, FloorAct {
        public RecommendDraft(Symbol draft) {
            this(draft, null, null);
        }
    }

    /** State what adoption would cost; no draft named means all before the body. */
    @WireName("state-financial-implications")
    record StateFinancialImplications(
            List<Symbol> drafts,
            FinancialFinding finding,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording statement)
            implements DraftCommand {
        public StateFinancialImplications {
            drafts = Absent.asEmpty(drafts);
        }
    }

    /** Defer action on a draft in plenary to a time that is said; how that was decided, where it is said. */
    @WireName("defer-draft")
    record DeferDraft(Symbol draft, Until until, @Nullable Decision decision) implements DraftCommand {}

    /**
     * Adopt a draft in plenary: by consensus, unless it is said how.
     *
     * @param number the one that the text gets, where it is not the next one of its series
     * @param numberToFollow the text gets no number yet, though texts of its kind do on adoption
     */
    @WireName("adopt-draft")
    record AdoptDraft(
            Symbol draft,
            @Nullable Decision decision,
            @Nullable TextNumber number,
            boolean numberToFollow) implements DraftCommand {
        public AdoptDraft(Symbol draft, @Nullable Decision decision) {
            this(draft, decision, null, false);
        }

        public AdoptDraft(Symbol draft) {
            this(draft, null);
        }
    }

    /**
     * Reserve a number for a draft, which gets it on its adoption; until then, and unless it is done with, no other
     * does.
     */
    @WireName("reserve-number")
    record ReserveNumber(Symbol draft, TextNumber number) implements DraftCommand {}

    /** Give an adopted text its number, which it did not get on its adoption. */
    @WireName("assign-number")
    record AssignNumber(Symbol draft, TextNumber number) implements DraftCommand {}
}
