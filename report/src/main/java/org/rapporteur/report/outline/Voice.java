package org.rapporteur.report.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.body.CapacityKind;
import org.rapporteur.events.body.UsualCategories;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Wording;

/**
 * As whom a group of speakers is reported: those of one kind together, but those of a category with a name of its own
 * under that name.
 *
 * @param place in the order in which a report names them, which is that of the categories
 * @param kind absent where organizations of several kinds were given the floor in one list
 * @param own what its category calls several of them, unless they are parties or go by a usual name
 */
public record Voice(
        int place, @Nullable CapacityKind kind, @Nullable Wording own) implements Comparable<Voice> {
    static final Voice ORGANIZATIONS = new Voice(Integer.MAX_VALUE, null, null);

    static Voice of(Category category, BodyProfile body) {
        List<Capacity> all = body.categories();
        Capacity capacity = body.capacity(category).orElseThrow();
        Optional<Wording> own = nameOf(capacity);
        int place = IntStream.range(0, all.size())
                .filter(at -> own.isPresent()
                        ? all.get(at).equals(capacity)
                        : all.get(at).kind() == capacity.kind()
                                && nameOf(all.get(at)).isEmpty())
                .findFirst()
                .orElseThrow();
        return new Voice(place, capacity.kind(), own.orElse(null));
    }

    private static Optional<Wording> nameOf(Capacity capacity) {
        return capacity.kind() == CapacityKind.PARTIES ? Optional.empty() : capacity.several();
    }

    /** How the keys of formulas spell it. */
    public String choice() {
        if (own != null) {
            return "observers";
        }
        return kind == null ? "organizations" : kind.code();
    }

    /** What several of them are called together; nothing where their formula says it. */
    public Optional<Wording> together() {
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(kind).flatMap(UsualCategories.standard()::together));
    }

    public boolean isOfParties() {
        return kind == CapacityKind.PARTIES;
    }

    boolean isNonGovernmental() {
        return kind == CapacityKind.NON_GOVERNMENTAL_ORGANIZATIONS;
    }

    boolean isOrganization() {
        return kind == null || kind.compareTo(CapacityKind.ORGANIZATIONS_OF_A_SYSTEM) >= 0;
    }

    /** Whether it may be told together with organizations of another kind. */
    boolean isOrganizationWithoutName() {
        return isOrganization() && own == null;
    }

    @Override
    public int compareTo(Voice other) {
        return Integer.compare(place, other.place);
    }
}
