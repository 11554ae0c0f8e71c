package org.rapporteur.guard.access;

import static org.rapporteur.guard.access.Deed.ENTER;
import static org.rapporteur.guard.access.Deed.FOLLOW;
import static org.rapporteur.guard.access.Deed.LOOK;
import static org.rapporteur.guard.access.Deed.OPERATE;
import static org.rapporteur.guard.access.Deed.REPLAY;
import static org.rapporteur.guard.access.Deed.SEE_IN_ORDER;
import static org.rapporteur.guard.access.Deed.TAKE_IN;
import static org.rapporteur.guard.access.Deed.TAKE_OUT;
import static org.rapporteur.guard.access.Deed.USE_DESK;
import static org.rapporteur.guard.access.Deed.VERIFY;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.events.value.AccessRole;

/** The one table of what each role may do. Whoever has several roles may do what any of them may. */
public final class AccessTable {
    private AccessTable() {}

    /** What somebody in a role may do, where the role is held. */
    public static Set<Deed> of(AccessRole role) {
        return switch (role) {
            case ADMINISTRATOR -> EnumSet.of(LOOK, FOLLOW, REPLAY, TAKE_OUT, VERIFY, TAKE_IN, OPERATE);
            case SECRETARY -> EnumSet.of(LOOK, FOLLOW, SEE_IN_ORDER, REPLAY, USE_DESK, ENTER, TAKE_OUT, VERIFY);
            case PRESIDING_OFFICER -> EnumSet.of(LOOK, FOLLOW, SEE_IN_ORDER, REPLAY);
            case OFFICER, DELEGATE -> EnumSet.of(LOOK, FOLLOW);
            case AUDITOR -> EnumSet.of(LOOK, FOLLOW, REPLAY, TAKE_OUT, VERIFY);
            case PUBLIC -> EnumSet.of(LOOK);
        };
    }
}
