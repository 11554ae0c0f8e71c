package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.WorkingGroupChair;

/** The draft resolution most tests are about. */
public final class FirearmsDraft {
    public static final Symbol L8 = symbol("CTOC/COP/2024/L.8");
    static final Symbol L8_REV_1 = symbol("CTOC/COP/2024/L.8/Rev.1");
    public static final DraftTabled TABLED = tabled(L8, DraftKind.RESOLUTION, Map.of());
    static final FinancialImplicationsStated COSTS_NOTHING =
            new FinancialImplicationsStated(PLENARY, List.of(), FinancialFinding.NONE_REQUIRED_EXTRABUDGETARY, null);

    private FirearmsDraft() {}

    static DraftTabled tabled(Symbol symbol, DraftKind kind, Map<Language, String> text) {
        return new DraftTabled(symbol, kind, DraftSubject.SUBSTANCE, FIREARMS, words("Firearms"), null, text);
    }

    static TableDraft table(ParticipantCode... sponsors) {
        return table(false, null, sponsors);
    }

    static TableDraft table(
            boolean withMemberStates, @Nullable WorkingGroupChair submittedBy, ParticipantCode... sponsors) {
        return new TableDraft(
                L8,
                DraftKind.RESOLUTION,
                null,
                FIREARMS,
                words("Firearms"),
                List.of(sponsors),
                withMemberStates,
                submittedBy,
                Map.of());
    }

    public static SponsorAdded sponsoredBy(ParticipantCode party) {
        return new SponsorAdded(L8, new Sponsor(party, false));
    }

    static SponsorAdded sponsoredWithMembersBy(ParticipantCode organization) {
        return new SponsorAdded(L8, new Sponsor(organization, true));
    }

    static DraftAdopted adopted(Symbol draft, Symbol current, String number) {
        return new DraftAdopted(PLENARY, draft, current, new TextNumber(number), DecisionMode.CONSENSUS);
    }
}
