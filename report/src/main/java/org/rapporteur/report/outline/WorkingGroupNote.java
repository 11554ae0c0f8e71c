package org.rapporteur.report.outline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.events.fact.WorkingGroupEvent.MandateRecalled;
import org.rapporteur.events.fact.WorkingGroupEvent.WorkingGroupMet;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.MandateKind;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.WorkingGroupCode;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.DocumentBefore.GroupReports;
import org.rapporteur.report.outline.Passage.AnnualMeetingsEncouraged;
import org.rapporteur.report.outline.Passage.GroupEstablished;
import org.rapporteur.report.outline.Passage.GroupMadeStanding;
import org.rapporteur.report.outline.Passage.GroupSession;
import org.rapporteur.report.outline.Passage.GroupSessions;

/** The note by the secretariat on the meetings of working groups: a section for each, mandates first, then sessions. */
public final class WorkingGroupNote {
    private final FactIndex index;
    private final LocalDate writtenOn;
    private final Set<TextNumber> cited = new HashSet<>();

    private WorkingGroupNote(FactIndex index, Instant writtenAt) {
        this.index = index;
        this.writtenOn = writtenAt.atZone(index.body().seat().timeZone()).toLocalDate();
    }

    /**
     * The sections of the note, in the order in which the groups are on record.
     *
     * @param writtenAt sessions after that day "will be held"
     */
    public static List<Section> of(FactIndex index, Instant writtenAt) {
        WorkingGroupNote note = new WorkingGroupNote(index, writtenAt);
        return note.groups().stream().map(note::section).toList();
    }

    private Set<WorkingGroupCode> groups() {
        Set<WorkingGroupCode> groups = new LinkedHashSet<>();
        for (VersionedFact<?> noted : index.inOrder()) {
            if (noted.fact() instanceof MandateRecalled mandate) {
                groups.add(mandate.group());
            }
            if (noted.fact() instanceof WorkingGroupMet met) {
                groups.add(met.group());
            }
        }
        return groups;
    }

    private Section section(WorkingGroupCode group) {
        List<VersionedFact<WorkingGroupMet>> met =
                index.all(WorkingGroupMet.class, fact -> fact.group().equals(group));
        List<Remark> remarks = new ArrayList<>();
        Optional<EarlierText> reportsUnder = Optional.empty();
        for (VersionedFact<MandateRecalled> mandate :
                index.all(MandateRecalled.class, fact -> fact.group().equals(group))) {
            remarks.add(Remark.of(mandate(mandate.fact()), mandate));
            if (mandate.fact().kind() != MandateKind.ESTABLISHED) {
                reportsUnder = Optional.of(mandate.fact().basis());
            }
        }
        if (!met.isEmpty()) {
            List<GroupSession> sessions =
                    met.stream().map(noted -> session(noted.fact())).toList();
            remarks.add(Remark.of(new GroupSessions(group, sessions, reportsUnder), met));
        }
        GroupReports reports = new GroupReports(
                group, met.stream().map(noted -> noted.fact().dates()).toList());
        return new Section(new Section.Caption.ReportsOf(reports), remarks, List.of());
    }

    private Passage mandate(MandateRecalled mandate) {
        boolean citedBefore = !cited.add(mandate.basis().number());
        return switch (mandate.kind()) {
            case ESTABLISHED -> new GroupEstablished(mandate.group(), mandate.basis());
            case MADE_STANDING -> new GroupMadeStanding(mandate.group(), mandate.basis(), citedBefore);
            case ENCOURAGED_ANNUAL_MEETINGS ->
                new AnnualMeetingsEncouraged(alikeEncouraged(mandate.basis()), mandate.basis(), citedBefore);
        };
    }

    private List<WorkingGroupCode> alikeEncouraged(EarlierText basis) {
        return index
                .all(
                        MandateRecalled.class,
                        fact -> fact.kind() == MandateKind.ENCOURAGED_ANNUAL_MEETINGS
                                && fact.basis().number().equals(basis.number()))
                .stream()
                .map(noted -> noted.fact().group())
                .distinct()
                .toList();
    }

    private GroupSession session(WorkingGroupMet met) {
        return new GroupSession(
                met.number(), met.dates(), met.report(), met.dates().to().isBefore(writtenOn));
    }
}
