package org.rapporteur.procedure.bureau;

import java.util.Map;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.DecisionContext;

/** The seats of an office, and how many of them are to be filled. */
final class Seats {
    private Seats() {}

    /**
     * The office of this code.
     *
     * @throws Rejected if the body has none
     */
    static Office office(OfficeCode code, DecisionContext context) {
        return context.body()
                .office(code)
                .orElseThrow(() -> Rejected.because(BureauRule.AN_OFFICE_IS_ONE_OF_THE_BODY, Map.of("office", code)));
    }

    /** Those that nobody holds to the end of the session. */
    static int vacant(Office office, Bureau bureau) {
        return office.seats() - bureau.settledSeats(office.code());
    }
}
