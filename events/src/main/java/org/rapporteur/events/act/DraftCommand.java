package org.rapporteur.events.act;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
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
            Map<Language, String> text)
            implements DraftCommand {
        public TableDraft {
            sponsors = Absent.asEmpty(sponsors);
            text = Absent.asEmpty(text);
        }
    }

    /** Join in sponsoring; with member States, an integration organization does so also on their behalf. */
    @WireName("add-sponsors")
    record AddSponsors(Symbol draft, List<ParticipantCode> sponsors, boolean withMemberStates) implements DraftCommand {
        public AddSponsors {
            sponsors = Absent.asEmpty(sponsors);
        }
    }

    /** Withdraw one's sponsorship. */
    @WireName("withdraw-sponsor")
    record WithdrawSponsor(Symbol draft, ParticipantCode party) implements DraftCommand {}

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

    /** Revise the text orally, in the meeting under way. */
    @WireName("revise-draft-orally")
    record ReviseDraftOrally(
            Symbol draft,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording revision,

            @Bound(characters = Bound.DRAFT_TEXT, lines = true)
            Map<Language, String> text)
            implements DraftCommand {
        public ReviseDraftOrally {
            text = Absent.asEmpty(text);
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

    /** Recommend a draft, in the committee of the whole, for adoption in plenary. */
    @WireName("recommend-draft")
    record RecommendDraft(Symbol draft) implements DraftCommand {}

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

    /** Adopt a draft in plenary: by consensus, unless it is said how. */
    @WireName("adopt-draft")
    record AdoptDraft(Symbol draft, @Nullable Decision decision) implements DraftCommand {
        public AdoptDraft(Symbol draft) {
            this(draft, null);
        }
    }
}
