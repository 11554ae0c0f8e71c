package org.rapporteur.events.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Until;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupChair;

/** Draft resolutions, decisions and other texts. A draft is known by the symbol it was first tabled under. */
public sealed interface DraftEvent extends Event {
    /** The drafts that the fact names; none if costs were stated of no draft in particular. */
    default List<Symbol> named() {
        return switch (this) {
            case DraftTabled fact -> List.of(fact.draft());
            case SponsorAdded fact -> List.of(fact.draft());
            case SponsorWithdrawn fact -> List.of(fact.draft());
            case GroupSponsorExcepted fact -> List.of(fact.draft());
            case DraftIntroduced fact -> List.of(fact.draft());
            case DraftMoved fact -> List.of(fact.draft());
            case DraftsMerged fact ->
                Stream.concat(Stream.of(fact.into()), fact.from().stream()).toList();
            case DraftSplit fact ->
                Stream.concat(Stream.of(fact.draft()), fact.into().stream()).toList();
            case DraftReintroduced fact -> List.of(fact.draft());
            case DraftRevised fact -> List.of(fact.draft());
            case DraftCorrected fact -> List.of(fact.draft());
            case DraftOrallyRevised fact -> List.of(fact.draft());
            case ConsultationsDiscontinued fact -> List.of(fact.draft());
            case MandateAccepted fact -> List.of(fact.draft());
            case DraftWithdrawn fact -> List.of(fact.draft());
            case DraftLeftWithoutAction fact -> List.of(fact.draft());
            case DraftRecommended fact -> List.of(fact.draft());
            case DraftNotRecommended fact -> List.of(fact.draft());
            case FinancialImplicationsStated fact -> fact.drafts();
            case DraftAdopted fact -> List.of(fact.draft());
            case DraftNotAdopted fact -> List.of(fact.draft());
            case DraftReopened fact -> List.of(fact.draft());
            case NumberReserved fact -> List.of(fact.draft());
            case NumberAssigned fact -> List.of(fact.draft());
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

    /** A member of a group that sponsors withdrew for itself; the group still does, but for that member. */
    @WireName("group-sponsor-excepted")
    record GroupSponsorExcepted(Symbol draft, GroupCode group, ParticipantCode party) implements DraftEvent {}

    /**
     * The draft was introduced in a meeting.
     *
     * @param by who did; nobody where the record names nobody
     * @param onBehalfOf the groups for which they also spoke
     */
    @WireName("draft-introduced")
    record DraftIntroduced(MeetingNumber meeting, Symbol draft, List<ParticipantCode> by, List<GroupCode> onBehalfOf)
            implements DraftEvent {
        public DraftIntroduced {
            by = Absent.asEmpty(by);
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }
    }

    /**
     * A draft was moved from one item of the agenda to another, under which it is acted on from then on.
     *
     * @param meeting under way when it was; {@code null} where none was
     */
    @WireName("draft-moved")
    record DraftMoved(@Nullable MeetingNumber meeting, Symbol draft, ItemNumber from, ItemNumber item)
            implements DraftEvent {}

    /**
     * Drafts were replaced by another, and are no longer before the body. Their sponsors do not become those of the
     * other by it.
     *
     * @param meeting under way when they were; {@code null} where none was
     */
    @WireName("drafts-merged")
    record DraftsMerged(@Nullable MeetingNumber meeting, Symbol into, List<Symbol> from) implements DraftEvent {
        public DraftsMerged {
            from = Absent.asEmpty(from);
        }
    }

    /**
     * A draft was divided into others, and is no longer before the body; they are, each tabled by a fact before this
     * one, with the sponsors of the draft.
     *
     * @param meeting under way when it was; {@code null} where none was
     */
    @WireName("draft-split")
    record DraftSplit(
            @Nullable MeetingNumber meeting,
            Symbol draft,

            @Bound(elements = Symbol.MOST_LETTERS) List<Symbol> into) implements DraftEvent {
        public DraftSplit {
            into = Absent.asEmpty(into);
        }
    }

    /**
     * A draft that had been withdrawn is before the body again. Whoever had sponsored it withdrew it: its sponsors are
     * those who reintroduced it, who follow as facts of their own.
     */
    @WireName("draft-reintroduced")
    record DraftReintroduced(MeetingNumber meeting, Symbol draft, List<ParticipantCode> by) implements DraftEvent {
        public DraftReintroduced {
            by = Absent.asEmpty(by);
        }
    }

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

    /**
     * A corrigendum to a version of the draft was issued: a mistake in the document is mended, and the draft is the
     * same.
     *
     * @param what it mends, where that was said
     */
    @WireName("draft-corrected")
    record DraftCorrected(
            Symbol draft,
            Symbol symbol,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording what) implements DraftEvent {}

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

    /**
     * No action was taken on the draft at this session, and the body did not decide so: that it takes none by decision
     * is a {@linkplain DraftNotAdopted decision like others}.
     */
    @WireName("draft-left-without-action")
    record DraftLeftWithoutAction(
            Symbol draft,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording reason) implements DraftEvent {}

    /**
     * A committee recommended the draft; it has no number, and the body has decided nothing.
     *
     * @param decision how the committee came to it, where that was said
     */
    @WireName("draft-recommended")
    record DraftRecommended(
            MeetingNumber meeting, Symbol draft, @Nullable Decision decision) implements DraftEvent {
        public DraftRecommended(MeetingNumber meeting, Symbol draft) {
            this(meeting, draft, null);
        }
    }

    /** A committee decided not to recommend the draft, which is still before the body. */
    @WireName("draft-not-recommended")
    record DraftNotRecommended(MeetingNumber meeting, Symbol draft, Decision decision) implements DraftEvent {}

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
     * @param number {@code null} where the text got it later, or never did
     */
    @WireName("draft-adopted")
    record DraftAdopted(
            @Nullable MeetingNumber meeting,
            Symbol draft,
            Symbol symbol,
            @Nullable TextNumber number,
            DecisionMode method)
            implements DraftEvent {}

    /** The secretariat reserved a number for the draft; it is free again if the draft ends without adoption. */
    @WireName("number-reserved")
    record NumberReserved(Symbol draft, TextNumber number) implements DraftEvent {}

    /** The secretariat gave the adopted text its number. */
    @WireName("number-assigned")
    record NumberAssigned(Symbol draft, TextNumber number) implements DraftEvent {}

    /**
     * The body was done with the draft, or left it for later, without adopting it; the decision before it says how,
     * where that was said.
     *
     * @param meeting {@code null} where that was decided in writing, outside any meeting
     * @param until when it was left, where that was said
     */
    @WireName("draft-not-adopted")
    record DraftNotAdopted(
            @Nullable MeetingNumber meeting,
            Symbol draft,
            Symbol symbol,
            DecisionOutcome outcome,
            @Nullable Until until)
            implements DraftEvent {
        public DraftNotAdopted(@Nullable MeetingNumber meeting, Symbol draft, Symbol symbol, DecisionOutcome outcome) {
            this(meeting, draft, symbol, outcome, null);
        }
    }

    /**
     * The body took up again a draft that it had decided on; the decision before it says how. A number it was given
     * stays with it.
     *
     * @param meeting {@code null} where that was decided in writing, outside any meeting
     */
    @WireName("draft-reopened")
    record DraftReopened(@Nullable MeetingNumber meeting, Symbol draft, Symbol symbol) implements DraftEvent {}
}
