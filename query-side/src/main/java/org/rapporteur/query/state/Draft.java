package org.rapporteur.query.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Until;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupChair;

/**
 * A draft resolution or decision and its way.
 *
 * @param symbol the one it was first tabled under
 * @param item the one that it is under now
 * @param symbols all it has borne, the current one last
 * @param sponsors in the order in which they joined, those who withdrew included
 * @param steps its way so far, tabling first
 * @param number once adopted, or later; none where it is to follow, or there is none
 * @param reserved the number it is to get; none once it has one, or is done with
 * @param mode in which it was adopted, as the fact of its adoption says
 * @param costed whether the body was told what its adoption would cost
 * @param deferredUntil when action on it was deferred to, where that was said; nothing once it is settled
 * @param languages those in which the words of its latest text are here
 */
public record Draft(
        Symbol symbol,
        DraftKind kind,
        DraftSubject subject,
        ItemNumber item,
        Wording title,
        @Nullable WorkingGroupChair submittedBy,
        List<Symbol> symbols,
        List<Sponsorship> sponsors,
        List<Step> steps,
        @Nullable TextNumber number,
        @Nullable TextNumber reserved,
        @Nullable DecisionMode mode,
        boolean costed,
        List<Language> languages,
        @Nullable Until deferredUntil,
        Lineage lineage) {

    public Draft {
        symbols = Absent.asEmpty(symbols);
        sponsors = Absent.asEmpty(sponsors);
        steps = Absent.asEmpty(steps);
        languages = Absent.asEmpty(languages);
        lineage = Objects.requireNonNullElse(lineage, Lineage.NONE);
    }

    /** Where a draft can stand. */
    public enum Stage {
        TABLED,
        INTRODUCED,
        REVISED,
        ORALLY_REVISED,
        DISCONTINUED,
        MANDATE_ACCEPTED,
        RECOMMENDED,
        NOT_RECOMMENDED,
        WITHDRAWN,
        /** Withdrawn before, and before the body again. */
        REINTRODUCED,
        /** Another draft took its place. */
        REPLACED,
        /** Others, into which it was divided, took its place. */
        SPLIT,
        /** Nothing was done with it, and it was noted that nothing will be. */
        LEFT_WITHOUT_ACTION,
        REJECTED,
        LAPSED,
        NOT_ACTED_ON,
        DEFERRED,
        /** Decided on before, and to be decided on anew. */
        REOPENED,
        ADOPTED;

        /** Where a decision leaves a draft. */
        static Stage after(DecisionOutcome outcome) {
            return switch (outcome) {
                case ADOPTED -> ADOPTED;
                case REJECTED -> REJECTED;
                case LAPSED -> LAPSED;
                case WITHDRAWN -> WITHDRAWN;
                case NOT_ACTED_ON -> NOT_ACTED_ON;
                case DEFERRED -> DEFERRED;
            };
        }

        /** Whether it is before the body by this as it was tabled. */
        boolean isTabling() {
            return this == TABLED || this == INTRODUCED || this == WITHDRAWN || this == REINTRODUCED;
        }

        /** Whether a deferral before it is over. */
        boolean settlesOrReopens() {
            return isFinal() || this == REOPENED || this == REINTRODUCED;
        }

        /** Whether it is done with at this session without having been adopted. */
        boolean endsWithoutAdoption() {
            return this == DISCONTINUED || this == MANDATE_ACCEPTED || (isFinal() && this != ADOPTED);
        }

        /** Whether nothing more is done with it at this session. */
        public boolean isFinal() {
            return switch (this) {
                case TABLED,
                        INTRODUCED,
                        REVISED,
                        ORALLY_REVISED,
                        DISCONTINUED,
                        MANDATE_ACCEPTED,
                        RECOMMENDED,
                        NOT_RECOMMENDED,
                        REINTRODUCED,
                        DEFERRED,
                        REOPENED -> false;
                case WITHDRAWN, REPLACED, SPLIT, LEFT_WITHOUT_ACTION, REJECTED, LAPSED, NOT_ACTED_ON, ADOPTED -> true;
            };
        }
    }

    /** Whether it was brought before the body and not changed since. */
    public boolean standsAsTabled() {
        return steps.stream().map(Step::stage).allMatch(Stage::isTabling);
    }

    /** One step on the way of a draft, with the version of the fact it was. */
    public record Step(Stage stage, @Nullable MeetingNumber meeting, Instant at, long version) {}

    /**
     * A party's sponsorship, and its end if it was withdrawn. The rules ask only who sponsors now; a reader also sees
     * since when, and who did.
     */
    public record Sponsorship(
            Sponsor sponsor, Instant since, @Nullable Instant until) {
        boolean isOf(ParticipantCode party) {
            return until == null && sponsor.party().equals(party);
        }
    }

    /** Where it stands now: its last step. */
    public Step stands() {
        return steps.getLast();
    }

    /** The sponsorships not withdrawn. */
    public Stream<Sponsorship> currentSponsors() {
        return sponsors.stream().filter(sponsorship -> sponsorship.until() == null);
    }

    static Draft tabled(DraftTabled fact, Recorded at) {
        return new Draft(
                fact.draft(),
                fact.kind(),
                fact.subject(),
                fact.item(),
                fact.title(),
                fact.submittedBy(),
                List.of(fact.draft()),
                List.of(),
                List.of(new Step(Stage.TABLED, null, at.occurredAt(), at.version())),
                null,
                null,
                null,
                false,
                languagesOf(fact.text()),
                null,
                Lineage.NONE);
    }

    Draft step(Stage stage, @Nullable MeetingNumber meeting, Recorded at) {
        Step step = new Step(stage, meeting, at.occurredAt(), at.version());
        return with(symbols, sponsors, and(step));
    }

    /** Tabling comes before all other steps, whatever times they bear. */
    private List<Step> and(Step step) {
        List<Step> later = Changed.inTime(steps.subList(1, steps.size()), step, Step::at);
        return Stream.concat(Stream.of(steps.getFirst()), later.stream()).toList();
    }

    /** Others took its place, and so it ended. */
    Draft replacedBy(List<Symbol> others, Stage stage, @Nullable MeetingNumber meeting, Recorded at) {
        return step(stage, meeting, at).of(lineage.replacedBy(others));
    }

    Draft replacing(List<Symbol> others) {
        return of(lineage.replacing(others));
    }

    /** Action on the whole had been deferred, and so is that on this part of it. */
    Draft partOf(Draft whole) {
        return deferred(whole.deferredUntil()).replacing(List.of(whole.symbol()));
    }

    Draft revised(DraftRevised fact, Recorded at) {
        return step(Stage.REVISED, null, at).bearing(fact.symbol()).in(languagesOf(fact.text()));
    }

    Draft movedTo(ItemNumber other) {
        return with(other, reserved, deferredUntil, lineage);
    }

    Draft correctedBy(Symbol corrigendum) {
        return of(lineage.correctedBy(corrigendum));
    }

    /** Where only the change was recorded and not the text that came of it, the text issued stays the latest one. */
    Draft orallyRevised(DraftOrallyRevised fact, Recorded at) {
        Draft revised = step(Stage.ORALLY_REVISED, fact.meeting(), at);
        return fact.text().isEmpty() ? revised : revised.in(languagesOf(fact.text()));
    }

    Draft notAdopted(DraftNotAdopted fact, Recorded at) {
        return step(Stage.after(fact.outcome()), fact.meeting(), at).deferred(fact.until());
    }

    Draft withCostsStated() {
        return with(symbols, sponsors, steps, number, mode, true, languages);
    }

    Draft adopted(DraftAdopted fact, Recorded at) {
        return step(Stage.ADOPTED, fact.meeting(), at).adopted(fact.number(), fact.method());
    }

    Draft withReserved(TextNumber other) {
        return with(item, other, deferredUntil, lineage);
    }

    Draft numbered(TextNumber given) {
        return adopted(given, mode);
    }

    /** Its number stays with it; how it had been adopted no longer counts. */
    Draft reopened(DraftReopened fact, Recorded at) {
        return step(Stage.REOPENED, fact.meeting(), at).adopted(number, null);
    }

    /** Whoever had sponsored it withdrew it. */
    Draft reintroduced(DraftReintroduced fact, Recorded at) {
        List<Sponsorship> ended = InPlace.wherever(
                sponsors,
                sponsorship -> sponsorship.until() == null,
                sponsorship -> new Sponsorship(sponsorship.sponsor(), sponsorship.since(), at.occurredAt()));
        return with(symbols, ended, steps).step(Stage.REINTRODUCED, fact.meeting(), at);
    }

    /** Whoever sponsors already comes to do so in another way, an organization also for its member States. */
    Draft sponsoredBy(Sponsor sponsor, Recorded at) {
        boolean already = sponsors.stream().anyMatch(sponsorship -> sponsorship.isOf(sponsor.party()));
        List<Sponsorship> now = already
                ? InPlace.where(
                        sponsors,
                        sponsorship -> sponsorship.isOf(sponsor.party()),
                        sponsorship -> new Sponsorship(sponsor, sponsorship.since(), null))
                : Changed.inTime(sponsors, new Sponsorship(sponsor, at.occurredAt(), null), Sponsorship::since);
        return with(symbols, now, steps);
    }

    Draft noLongerSponsoredBy(ParticipantCode party, Recorded at) {
        List<Sponsorship> left = InPlace.where(
                sponsors,
                sponsorship -> sponsorship.isOf(party),
                sponsorship -> new Sponsorship(sponsorship.sponsor(), sponsorship.since(), at.occurredAt()));
        return with(symbols, left, steps);
    }

    /** A member of a group that sponsors withdrew for itself. */
    Draft sponsoredWithout(GroupCode group, ParticipantCode member) {
        return with(
                symbols,
                InPlace.wherever(
                        sponsors,
                        sponsorship -> sponsorship.until() == null
                                && sponsorship.sponsor().isFor(group),
                        sponsorship ->
                                new Sponsorship(sponsorship.sponsor().excepting(member), sponsorship.since(), null)),
                steps);
    }

    private Draft adopted(@Nullable TextNumber given, @Nullable DecisionMode in) {
        return with(symbols, sponsors, steps, given, in, costed, languages);
    }

    private Draft bearing(Symbol revision) {
        return with(Changed.plus(symbols, revision), sponsors, steps);
    }

    private Draft with(List<Symbol> borne, List<Sponsorship> sponsoredBy, List<Step> way) {
        return with(borne, sponsoredBy, way, number, mode, costed, languages);
    }

    private Draft in(List<Language> now) {
        return with(symbols, sponsors, steps, number, mode, costed, now);
    }

    private Draft deferred(@Nullable Until until) {
        return with(item, reserved, until, lineage);
    }

    private Draft of(Lineage line) {
        return with(item, reserved, deferredUntil, line);
    }

    private Draft with(ItemNumber under, @Nullable TextNumber set, @Nullable Until until, Lineage line) {
        return new Draft(
                symbol,
                kind,
                subject,
                under,
                title,
                submittedBy,
                symbols,
                sponsors,
                steps,
                number,
                set,
                mode,
                costed,
                languages,
                until,
                line);
    }

    /** The same draft with whatever of it can change; once it is settled or before the body anew, no deferral holds. */
    private Draft with(
            List<Symbol> borne,
            List<Sponsorship> sponsoredBy,
            List<Step> way,
            @Nullable TextNumber given,
            @Nullable DecisionMode how,
            boolean told,
            List<Language> now) {
        return new Draft(
                symbol,
                kind,
                subject,
                item,
                title,
                submittedBy,
                borne,
                sponsoredBy,
                way,
                given,
                given != null || way.getLast().stage().endsWithoutAdoption() ? null : reserved,
                how,
                told,
                now,
                way.getLast().stage().settlesOrReopens() ? null : deferredUntil,
                lineage);
    }

    private static List<Language> languagesOf(Map<Language, String> text) {
        return text.keySet().stream().sorted().toList();
    }
}
