package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.selector;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.body.BodyProfile.Treaty;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.body.UsualCategories;
import org.rapporteur.events.body.UsualCategory;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.WorkProvision;
import org.rapporteur.events.words.ValueWords;
import org.rapporteur.report.outline.Passage.Attended;
import org.rapporteur.report.outline.Passage.CommitteeConstituted;
import org.rapporteur.report.outline.Passage.CommitteeLimited;
import org.rapporteur.report.outline.Passage.InCategory;
import org.rapporteur.report.outline.Passage.MeetingsElsewhere;
import org.rapporteur.report.outline.Passage.MeetingsInPrivate;
import org.rapporteur.report.outline.Passage.OfficeTurn;
import org.rapporteur.report.outline.Passage.OfficerReplaced;
import org.rapporteur.report.outline.Passage.OpeningStatements;
import org.rapporteur.report.outline.Passage.OrganizationApproved;
import org.rapporteur.report.outline.Passage.PresidedTemporarily;
import org.rapporteur.report.outline.Passage.QuorumCountRequested;
import org.rapporteur.report.outline.Passage.QuorumCounted;
import org.rapporteur.report.outline.Passage.RotationRecalled;
import org.rapporteur.report.outline.Passage.SessionHeld;
import org.rapporteur.report.outline.Passage.StandingInvitationsApproved;

/** Words on the opening, the officers, the agenda and attendance. */
final class OrganizationalWords {
    private final WritingContext context;
    private final ReportMessages messages;
    private final SpeakerWords speakers;

    OrganizationalWords(WritingContext context, SpeakerWords speakers) {
        this.context = context;
        this.messages = context.messages;
        this.speakers = speakers;
    }

    Spoken say(SessionHeld held) {
        Map<String, Object> slots = context.slots("meetings", held.meetings());
        slots.put("inCommittee", held.inCommittee());
        slots.put("plenary", yes(held.organsMet() && held.inCommittee() == 0));
        slots.put("meetingsSpelt", context.grammar.initialCount(held.meetings()));
        slots.put("inCommitteeSpelt", context.grammar.count(held.inCommittee()));
        return Spoken.words(messages.say("session-held", slots));
    }

    Spoken say(MeetingsElsewhere held) {
        Map<String, Object> slots = context.slots("meetings", context.grammar.meetings(held.meetings()));
        slots.put("count", held.meetings().size());
        slots.put("organ", selector(held.organ()));
        slots.put("place", context.names.in(held.place()));
        return Spoken.words(messages.say("meetings-elsewhere", slots));
    }

    Spoken say(MeetingsInPrivate held) {
        Map<String, Object> slots = context.slots("meetings", context.grammar.meetings(held.meetings()));
        slots.put("count", held.meetings().size());
        slots.put("organ", held.organ() == StandingOrgan.PLENARY ? "plenary" : context.organ(held.organ()));
        return Spoken.words(messages.say("meetings-in-private", slots));
    }

    Spoken say(PresidedTemporarily presided) {
        Map<String, Object> slots = context.slots(presided.when());
        slots.put("opened", yes(presided.opened()));
        slots.put("inAbsence", yes(presided.inAbsence()));
        slots.put("president", context.office(context.body().presidingOffice()));
        slots.put("by", context.temporaryPresident(presided.chair(), false));
        return Spoken.words(messages.say("presided-temporarily", slots));
    }

    Spoken say(OpeningStatements opening) {
        Map<String, Object> slots = context.slots(opening.when());
        List<String> presidents = opening.presidentsOfSessions().stream()
                .map(session ->
                        messages.say("opening.president", withSession(session, presidentsBodyOnce(opening, session))))
                .toList();
        int othersCount = opening.delegations().size() + (opening.secretariatHead() ? 1 : 0);
        String others = othersWhoOpened(opening);
        if (presidents.isEmpty()) {
            slots.put("speakers", others);
            slots.put("count", othersCount);
            return Spoken.words(messages.say("opening.only-others", slots));
        }
        slots.put("presidents", context.list(presidents));
        slots.put("count", presidents.size());
        Spoken first = Spoken.words(messages.say("opening.presidents", slots));
        return others.isEmpty()
                ? first
                : first.and(
                        Spoken.words(messages.say("opening.others", Map.of("speakers", others, "count", othersCount))),
                        context.space());
    }

    private Map<String, Object> withSession(int session, boolean withBody) {
        Map<String, Object> slots = context.slots("session", context.session(session));
        slots.put("first", yes(withBody));
        return slots;
    }

    private static boolean presidentsBodyOnce(OpeningStatements opening, int session) {
        return opening.presidentsOfSessions().getFirst() == session;
    }

    private String othersWhoOpened(OpeningStatements opening) {
        List<String> delegations =
                opening.delegations().stream().map(speakers::inOpening).toList();
        String joined = context.list(delegations);
        if (!opening.secretariatHead()) {
            return joined;
        }
        String head = context.headOfSecretariat();
        return delegations.isEmpty()
                ? head
                : messages.say("opening.head-and-delegations", Map.of("head", head, "delegations", joined));
    }

    Spoken say(RotationRecalled rotation) {
        List<String> turns = new ArrayList<>();
        for (OfficeTurn turn : rotation.turns()) {
            Map<String, Object> slots = context.slots("office", context.office(turn.office()));
            slots.put("group", context.names.of(turn.group()));
            turns.add(messages.say(turns.isEmpty() ? "rotation.turn.first" : "rotation.turn", slots));
        }
        Map<String, Object> slots =
                context.slots("session", context.session(rotation.decidedAtSession(), SessionKind.REGULAR));
        slots.put("count", rotation.turns().size());
        slots.put(
                "offices",
                context.list(rotation.turns().stream()
                        .map(turn -> context.office(turn.office()))
                        .toList()));
        slots.put("turns", String.join(context.joint("rotation.joint"), turns));
        return Spoken.words(messages.say("rotation", slots));
    }

    Spoken say(OfficerReplaced replacement) {
        return Spoken.words(messages.say(
                "officer-replaced",
                Map.of(
                        "incoming", context.officer(replacement.incoming()),
                        "outgoing", context.officer(replacement.outgoing()),
                        "office", context.office(replacement.outgoing().office()))));
    }

    Spoken say(CommitteeConstituted committee) {
        Map<String, Object> slots =
                context.slots("number", committee.basis().number().toString());
        slots.put("kind", context.kind(committee.basis().kind()));
        return Spoken.words(messages.say("committee-constituted", slots));
    }

    Spoken say(OrganizationApproved approval) {
        Map<String, Object> slots = context.slots("date", context.grammar.dates(List.of(approval.on())));
        slots.put("organ", context.organ(approval.by()));
        slots.put("procedure", choice(approval.procedure()));
        slots.put("provisions", approval.provisions().isEmpty() ? "none" : provisions(approval.provisions()));
        return Spoken.words(messages.say("organization-approved", slots));
    }

    private String provisions(List<WorkProvision> provisions) {
        return context.list(provisions.stream()
                .map(provision -> messages.say("provision." + choice(provision), context.slots()))
                .toList());
    }

    Spoken say(CommitteeLimited limited) {
        Map<String, Object> slots = context.slots(limited.when());
        slots.put(
                "languages",
                context.list(limited.languages().stream().map(messages::name).toList()));
        return Spoken.words(messages.say("committee-limited", slots));
    }

    Spoken say(QuorumCountRequested request) {
        Map<String, Object> slots = context.slots(request.when());
        slots.put("purpose", choice(request.purpose()));
        slots.put("count", request.by().size());
        slots.put(
                "parties",
                context.list(request.by().stream().map(context.names::of).toList()));
        return Spoken.words(messages.say("quorum.count-requested", slots));
    }

    /** @param goesOn whether the request for it stands before it */
    Spoken say(QuorumCounted count, boolean goesOn) {
        Map<String, Object> slots = context.withRule(context.slots(count.when()), RuleTopic.QUORUM);
        // The number is that of the rule on the plenary.
        count.when().organ().ifPresent(_ -> slots.put("rule", "none"));
        slots.put("purpose", choice(count.purpose()));
        slots.put("present", count.present());
        slots.put("goesOn", yes(goesOn));
        slots.put("constituted", yes(count.constituted()));
        slots.put("absences", count.absent().size());
        slots.put("absent", context.list(context.names.inOrder(count.absent())));
        return Spoken.words(messages.say("quorum.counted", slots));
    }

    Spoken say(Attended attended) {
        int parties = attended.parties().stream()
                .mapToInt(category -> category.number().orElse(0))
                .sum();
        Map<String, Object> slots = context.slots("states", parties);
        slots.put("statesSpelt", context.grammar.count(parties));
        slots.put("own", hasOwnName(attended.parties()) ? context.list(named(attended.parties())) : "none");
        slots.put("organizations", attended.organizations());
        slots.put("treaty", context.treaty(Treaty::brief));
        slots.put(
                "observers",
                attended.observers().isEmpty() ? "none" : context.grammar.enumeration(named(attended.observers())));
        return Spoken.words(messages.say("attended", slots));
    }

    private boolean hasOwnName(List<InCategory> categories) {
        return categories.stream()
                .anyMatch(category -> capacity(category).several().isPresent());
    }

    private Capacity capacity(InCategory category) {
        return context.body().capacity(category.category()).orElseThrow();
    }

    private List<String> named(List<InCategory> categories) {
        return categories.stream().map(this::named).toList();
    }

    private String named(InCategory category) {
        Map<String, Object> slots = context.slots("number", category.number().orElse(-1));
        slots.put("treaty", context.treaty(Treaty::brief));
        slots.put("spelt", context.grammar.count(category.number().orElse(0)));
        slots.put("one", context.values().of(category.category()));
        slots.put(
                "several",
                capacity(category)
                        .several()
                        .map(context.names::in)
                        .orElseGet(() -> ValueWords.inLists(context.language).of(category.category())));
        if (capacity(category).several().isPresent()) {
            return messages.say("in-category", slots);
        }
        String particular = "observers." + category.category();
        return messages.has(particular)
                ? messages.say(particular, slots)
                : UsualCategories.standard()
                        .find(category.category())
                        .flatMap(UsualCategory::uncounted)
                        .map(context.names::in)
                        .orElseGet(() -> messages.say("in-category", slots));
    }

    Spoken say(StandingInvitationsApproved approval) {
        Map<String, Object> slots = context.slots("symbol", approval.list().value());
        slots.put("organ", context.organ(approval.requestedBy()));
        return Spoken.words(messages.say("standing-invitations", slots));
    }
}
