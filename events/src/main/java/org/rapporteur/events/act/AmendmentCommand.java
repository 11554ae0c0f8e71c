package org.rapporteur.events.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.AmendmentPart;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextChange;

/** Acts on amendments. An amendment is named by its draft and its number among the amendments to it. */
public sealed interface AmendmentCommand extends Command {
    /** The draft that is to be amended. */
    Symbol draft();

    /**
     * Propose an amendment, orally or in a document.
     *
     * @param to the amendment that it is to, where it is not to the draft itself
     * @param symbol of the document; none for an amendment that is proposed orally
     * @param by those who propose it; nobody where the record names nobody
     */
    @WireName("propose-amendment")
    record ProposeAmendment(
            Symbol draft,
            @Bound(least = 1) @Nullable Integer to,
            @Nullable Symbol symbol,
            List<ParticipantCode> by,
            List<TextChange> changes,
            @Nullable MeetingNumber meeting)
            implements AmendmentCommand, FloorAct {
        public ProposeAmendment {
            by = Absent.asEmpty(by);
            changes = Absent.asEmpty(changes);
        }

        public ProposeAmendment(
                Symbol draft,
                @Nullable Integer to,
                @Nullable Symbol symbol,
                List<ParticipantCode> by,
                List<TextChange> changes) {
            this(draft, to, symbol, by, changes, null);
        }
    }

    /** Join those who proposed an amendment. */
    @WireName("join-amendment")
    record JoinAmendment(Symbol draft, @Bound(least = 1) int amendment, List<ParticipantCode> parties)
            implements AmendmentCommand {
        public JoinAmendment {
            parties = Absent.asEmpty(parties);
        }
    }

    /** Change an amendment that is before the body, orally or in a document. */
    @WireName("revise-amendment")
    record ReviseAmendment(
            Symbol draft,
            @Bound(least = 1) int amendment,
            @Nullable Symbol symbol,
            List<TextChange> changes,
            @Nullable MeetingNumber meeting)
            implements AmendmentCommand, FloorAct {
        public ReviseAmendment {
            changes = Absent.asEmpty(changes);
        }

        public ReviseAmendment(Symbol draft, int amendment, @Nullable Symbol symbol, List<TextChange> changes) {
            this(draft, amendment, symbol, changes, null);
        }
    }

    /** Accept an amendment as the sponsors of the draft, who so revise it orally. */
    @WireName("accept-amendment")
    record AcceptAmendment(
            Symbol draft,
            @Bound(least = 1) int amendment,
            @Nullable MeetingNumber meeting) implements AmendmentCommand, FloorAct {
        public AcceptAmendment(Symbol draft, int amendment) {
            this(draft, amendment, null);
        }
    }

    /** Withdraw an amendment. */
    @WireName("withdraw-amendment")
    record WithdrawAmendment(Symbol draft, @Bound(least = 1) int amendment) implements AmendmentCommand {}

    /** Divide an amendment into two or more, which are then decided on apart; those who proposed it propose them. */
    @WireName("split-amendment")
    record SplitAmendment(
            Symbol draft,
            @Bound(least = 1) int amendment,

            @Bound(elements = Symbol.MOST_LETTERS) List<AmendmentPart> parts,

            @Nullable MeetingNumber meeting)
            implements AmendmentCommand, FloorAct {
        public SplitAmendment {
            parts = Absent.asEmpty(parts);
        }

        public SplitAmendment(Symbol draft, int amendment, List<AmendmentPart> parts) {
            this(draft, amendment, parts, null);
        }
    }

    /** Announce, as presiding officer, in which order the amendments to a draft are decided on. */
    @WireName("order-amendments")
    record OrderAmendments(
            Symbol draft,
            @Bound(least = 1) List<Integer> amendments,
            @Nullable MeetingNumber meeting) implements AmendmentCommand, FloorAct {
        public OrderAmendments {
            amendments = Absent.asEmpty(amendments);
        }

        public OrderAmendments(Symbol draft, List<Integer> amendments) {
            this(draft, amendments, null);
        }
    }
}
