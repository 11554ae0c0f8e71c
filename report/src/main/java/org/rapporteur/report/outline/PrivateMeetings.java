package org.rapporteur.report.outline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.Organ;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.MeetingsInPrivate;

/** Which meetings were held in private, a remark for each organ that held any. */
final class PrivateMeetings {
    private PrivateMeetings() {}

    static Stream<Remark> among(List<VersionedFact<MeetingOpened>> opened) {
        return opened.stream()
                .filter(noted -> noted.fact().inPrivate())
                .collect(groupingBy(noted -> noted.fact().meeting().organ(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(ofOne -> remark(ofOne.getKey(), ofOne.getValue()));
    }

    private static Remark remark(Organ organ, List<VersionedFact<MeetingOpened>> opened) {
        return Remark.of(
                new MeetingsInPrivate(
                        organ,
                        opened.stream()
                                .map(noted -> noted.fact().meeting().number())
                                .toList()),
                opened);
    }
}
