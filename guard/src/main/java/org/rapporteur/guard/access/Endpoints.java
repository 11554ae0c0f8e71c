package org.rapporteur.guard.access;

import static org.rapporteur.guard.access.Endpoint.post;
import static org.rapporteur.guard.access.Endpoint.read;

import java.util.List;
import java.util.Optional;

/** What is done at which address of either side. What stands at none of these is not let in. */
public final class Endpoints {
    private static final List<Endpoint> ALL = List.of(
            read("/actuator/health", Deed.LOOK),
            read("/actuator/health/liveness", Deed.LOOK),
            read("/actuator/health/readiness", Deed.LOOK),
            read("/actuator/**", Deed.OPERATE),
            read("/openapi.json", Deed.LOOK),
            // The command side
            post("/sessions/{session}/acts/{act}", Deed.ENTER),
            read("/sessions/{session}/acts/{act}", Deed.USE_DESK),
            read("/record/keys", Deed.LOOK),
            read("/record/checkpoint", Deed.VERIFY),
            read("/record/checkpoints", Deed.VERIFY),
            read("/record/consistency", Deed.VERIFY),
            read("/record/verification", Deed.VERIFY),
            post("/record/verification", Deed.VERIFY),
            post("/record/publication", Deed.OPERATE),
            read("/record/sessions", Deed.TAKE_OUT),
            read("/record/sessions/{session}", Deed.TAKE_OUT),
            read("/record/sessions/{session}/facts", Deed.TAKE_OUT),
            post("/record/sessions/{session}", Deed.TAKE_IN),
            post("/record/sessions/{session}/seal", Deed.TAKE_OUT),
            // The query side
            read("/", Deed.FOLLOW),
            read("/sessions", Deed.FOLLOW),
            read("/sessions/{session}", Deed.FOLLOW),
            read("/sessions/{session}/live", Deed.FOLLOW),
            read("/sessions/{session}/board/**", Deed.FOLLOW),
            read("/sessions/{session}/drafts/**", Deed.FOLLOW),
            read("/sessions/{session}/{document:report|note|corrigendum}", Deed.FOLLOW),
            read("/sessions/{session}/{document:report|note|corrigendum}.{extension:[a-z]+}", Deed.FOLLOW),
            read("/sessions/{session}/report/remarks", Deed.USE_DESK),
            read("/sessions/{session}/in-order", Deed.SEE_IN_ORDER),
            read("/sessions/{session}/desk/**", Deed.USE_DESK),
            read("/sessions/{session}/facts", Deed.REPLAY),
            read("/sessions/{session}/replay/**", Deed.REPLAY),
            read("/verification", Deed.VERIFY),
            // Looks and scripts of pages
            read("/webjars/**", Deed.LOOK),
            read("/board/*", Deed.LOOK),
            read("/desk/*", Deed.LOOK),
            read("/live/*", Deed.LOOK),
            read("/query-side/*", Deed.LOOK),
            read("/replay/*", Deed.LOOK),
            read("/report/*", Deed.LOOK));

    private Endpoints() {}

    /** All of them, in the order in which they are looked through. */
    public static List<Endpoint> all() {
        return ALL;
    }

    /** The one that a request is meant for. */
    public static Optional<Endpoint> of(String method, String path) {
        return ALL.stream().filter(endpoint -> endpoint.isMeant(method, path)).findFirst();
    }
}
