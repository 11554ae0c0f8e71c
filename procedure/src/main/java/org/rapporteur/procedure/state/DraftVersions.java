package org.rapporteur.procedure.state;

import java.util.List;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.value.Absent;

/**
 * What became of the text of a draft since it was tabled.
 *
 * @param corrigenda to the versions it had; they make no other version
 * @param orallyRevised it was revised orally, and no document has its text yet
 */
public record DraftVersions(
        List<DraftRevised> revisions,
        List<DraftCorrected> corrigenda,
        List<DraftOrallyRevised> oralRevisions,
        boolean orallyRevised) {
    static final DraftVersions NONE = new DraftVersions(List.of(), List.of(), List.of(), false);

    public DraftVersions {
        revisions = Absent.asEmpty(revisions);
        corrigenda = Absent.asEmpty(corrigenda);
        oralRevisions = Absent.asEmpty(oralRevisions);
    }

    DraftVersions with(DraftRevised fact) {
        return new DraftVersions(Grown.by(revisions, fact), corrigenda, oralRevisions, false);
    }

    DraftVersions with(DraftCorrected fact) {
        return new DraftVersions(revisions, Grown.by(corrigenda, fact), oralRevisions, orallyRevised);
    }

    DraftVersions with(DraftOrallyRevised fact) {
        return new DraftVersions(revisions, corrigenda, Grown.by(oralRevisions, fact), true);
    }
}
