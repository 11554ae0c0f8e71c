package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.OrganOfABody;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.OrganReported;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;

/**
 * An organ of the body's own, or one that the session established for itself, as it stands.
 *
 * @param founding how the session established it; absent of one of the body's own
 * @param items referred to it, when it was established or later
 * @param drafts referred to it, by the symbols they were tabled under
 * @param members as far as they were named, when it was established or later; none where it is open to all
 * @param persons members in a capacity of their own
 * @param quorum that the body set for it, at the session or by its profile; absent if it set none
 */
public record SessionOrgan(
        SubsidiaryOrgan organ,
        OrganKind kind,
        @Nullable OrganEstablished founding,
        List<ItemNumber> items,
        List<Symbol> drafts,
        List<ParticipantCode> members,
        List<Person> persons,
        List<Person> chairs,
        List<OrganReported> reports,
        @Nullable QuorumShares quorum,
        boolean dissolved) {

    public SessionOrgan {
        items = Absent.asEmpty(items);
        drafts = Absent.asEmpty(drafts);
        members = Absent.asEmpty(members);
        persons = Absent.asEmpty(persons);
        chairs = Absent.asEmpty(chairs);
        reports = Absent.asEmpty(reports);
    }

    static SessionOrgan establishedBy(OrganEstablished fact) {
        return new SessionOrgan(
                fact.organ(),
                fact.kind(),
                fact,
                fact.items(),
                List.of(),
                fact.members(),
                List.of(),
                fact.chairs(),
                List.of(),
                null,
                false);
    }

    static SessionOrgan of(OrganOfABody.Own own) {
        return new SessionOrgan(
                own.organ(),
                own.kind(),
                null,
                List.of(),
                List.of(),
                own.members(),
                List.of(),
                List.of(),
                List.of(),
                own.quorum(),
                false);
    }

    /** How the session established it; nothing of one of the body's own. */
    public Optional<OrganEstablished> asFounded() {
        return Optional.ofNullable(founding);
    }

    /** The quorum that the body set for it. */
    public Optional<QuorumShares> quorumSet() {
        return Optional.ofNullable(quorum);
    }

    /** How many members are known; none where it is open to all. */
    public int size() {
        return members.size() + persons.size();
    }

    /** Whether the item, or the item it belongs to, was referred to it. */
    public boolean isToConsider(ItemNumber item) {
        return items.stream().anyMatch(item::isOrBelongsTo);
    }

    /** Whether anything was referred to it at all: an organ to which nothing was has no limits that we know. */
    public boolean hasATask() {
        return !items.isEmpty() || !drafts.isEmpty();
    }

    SessionOrgan with(List<ItemNumber> more, List<Symbol> moreDrafts) {
        return new SessionOrgan(
                organ,
                kind,
                founding,
                Grown.byAll(items, more),
                Grown.byAll(drafts, moreDrafts),
                members,
                persons,
                chairs,
                reports,
                quorum,
                dissolved);
    }

    SessionOrgan with(MembersAppointed fact) {
        return new SessionOrgan(
                organ,
                kind,
                founding,
                items,
                drafts,
                Grown.byAll(members, fact.members()),
                Grown.byAll(persons, fact.persons()),
                chairs,
                reports,
                quorum,
                dissolved);
    }

    SessionOrgan chairedBy(List<Person> elected) {
        return new SessionOrgan(
                organ, kind, founding, items, drafts, members, persons, elected, reports, quorum, dissolved);
    }

    SessionOrgan with(OrganReported report) {
        return new SessionOrgan(
                organ,
                kind,
                founding,
                items,
                drafts,
                members,
                persons,
                chairs,
                Grown.by(reports, report),
                quorum,
                dissolved);
    }

    SessionOrgan with(QuorumShares demanded) {
        return new SessionOrgan(
                organ, kind, founding, items, drafts, members, persons, chairs, reports, demanded, dissolved);
    }

    SessionOrgan ended() {
        return new SessionOrgan(organ, kind, founding, items, drafts, members, persons, chairs, reports, quorum, true);
    }
}
