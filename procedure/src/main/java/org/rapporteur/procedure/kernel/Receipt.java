package org.rapporteur.procedure.kernel;

import java.util.List;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.SessionId;

/**
 * The answer to an act: the version of the session after it, and the discrepancies it made the record note.
 *
 * @param version the last version the act wrote, or the version the session had when the act changed nothing
 * @param ledToFacts whether the act changed anything
 */
public record Receipt(SessionId session, long version, boolean ledToFacts, List<DiscrepancyNoted> discrepancies) {}
