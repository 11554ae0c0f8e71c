package org.rapporteur.events.fact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupChair;

/** Draft resolutions and decisions. A draft is known by the symbol it was first tabled under. */
public sealed interface DraftEvent extends Event {
    /** The drafts that the fact names; none if costs were stated of no draft in particular. */
    default List<Symbol> named() {
        return switch (this) {
            case DraftTabled fact -> List.of(fact.draft());
            case SponsorAdded fact -> List.of(fact.draft());
            case SponsorWithdrawn fact -> List.of(fact.draft());
            case DraftRevised fact -> List.of(fact.draft());
            case DraftOrallyRevised fact -> List.of(fact.draft());
            case ConsultationsDiscontinued fact -> List.of(fact.draft());
            case MandateAccepted fact -> List.of(fact.draft());
            case DraftWithdrawn fact -> List.of(fact.draft());
            case DraftRecommended fact -> List.of(fact.draft());
            case FinancialImplicationsStated fact -> fact.drafts();
            case DraftAdopted fact -> List.of(fact.draft());
            case DraftNotAdopted fact -> List.of(fact.draft());
            case DraftReopened fact -> List.of(fact.draft());
        };
    }

    /** A draft was tabled; its sponsors follow as facts of their own. */
    @WireName("draft-tabled")
    record DraftTabled(
            Symbol draft,
            DraftKind kind,
            DraftSubject subject,
            ItemNumber item,
            Wording title,
            @Nullable WorkingGroupChair submittedBy,

            @Bound(characters = Bound.DRAFT_TEXT, lines = true)
            Map<Language, String> text)
            implements DraftEvent {
        public DraftTabled {
            text = Absent.asEmpty(text);
        }
    }

    /** A party joined in sponsoring. */
    @WireName("sponsor-added")
    record SponsorAdded(Symbol draft, Sponsor sponsor) implements DraftEvent {}

    /** A party withdrew its sponsorship. */
    @WireName("sponsor-withdrawn")
    record SponsorWithdrawn(Symbol draft, ParticipantCode party) implements DraftEvent {}

    /** The sponsors issued a revision under a symbol of its own. */
    @WireName("draft-revised")
    record DraftRevised(
            Symbol draft,
            Symbol symbol,

            @Bound(characters = Bound.DRAFT_TEXT, lines = true)
            Map<Language, String> text) implements DraftEvent {
        public DraftRevised {
            text = Absent.asEmpty(text);
        }
    }

    /** The text was revised orally, in a meeting. */
    @WireName("draft-orally-revised")
    record DraftOrallyRevised(
            MeetingNumber meeting,
            Symbol draft,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording revision,

            @Bound(characters = Bound.DRAFT_TEXT, lines = true)
            Map<Language, String> text)
            implements DraftEvent {
        public DraftOrallyRevised {
            text = Absent.asEmpty(text);
        }
    }

    /**
     * A sponsor ended the consultations and asked the President to go on informally between sessions. The sponsor is
     * named only where the record names it.
     */
    @WireName("consultations-discontinued")
    record ConsultationsDiscontinued(
            MeetingNumber meeting, Symbol draft, @Nullable ParticipantCode by) implements DraftEvent {}

    /** The President accepted to hold the consultations and the body agreed. */
    @WireName("mandate-accepted")
    record MandateAccepted(MeetingNumber meeting, Symbol draft) implements DraftEvent {}

    /** The sponsors withdrew the draft. */
    @WireName("draft-withdrawn")
    record DraftWithdrawn(Symbol draft) implements DraftEvent {}

    /** The committee of the whole recommended the draft; it has no number. */
    @WireName("draft-recommended")
    record DraftRecommended(MeetingNumber meeting, Symbol draft) implements DraftEvent {}

    /** The body was told what adoption would cost; no draft named means all drafts before it. */
    @WireName("financial-implications-stated")
    record FinancialImplicationsStated(
            MeetingNumber meeting,
            List<Symbol> drafts,
            FinancialFinding finding,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording statement)
            implements DraftEvent {
        public FinancialImplicationsStated {
            drafts = Absent.asEmpty(drafts);
        }
    }

    /**
     * The draft was adopted under the symbol it then had and received its number. More on how is said by the decision
     * before it, if there is one.
     *
     * @param meeting {@code null} where it was adopted in writing, outside any meeting
     */
    @WireName("draft-adopted")
    record DraftAdopted(
            @Nullable MeetingNumber meeting, Symbol draft, Symbol symbol, ResolutionNumber number, DecisionMode method)
            implements DraftEvent {}

    /**
     * The body was done with the draft, or left it for later, without adopting it; the decision before it says how.
     *
     * @param meeting {@code null} where that was decided in writing, outside any meeting
     */
    @WireName("draft-not-adopted")
    record DraftNotAdopted(@Nullable MeetingNumber meeting, Symbol draft, Symbol symbol, DecisionOutcome outcome)
            implements DraftEvent {}

    /**
     * The body took up again a draft that it had decided on; the decision before it says how. A number it was given
     * stays with it.
     *
     * @param meeting {@code null} where that was decided in writing, outside any meeting
     */
    @WireName("draft-reopened")
    record DraftReopened(@Nullable MeetingNumber meeting, Symbol draft, Symbol symbol) implements DraftEvent {}
}
