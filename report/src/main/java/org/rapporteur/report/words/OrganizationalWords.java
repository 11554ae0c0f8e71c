package org.rapporteur.report.words;

import static org.rapporteur.report.words.Diction.choice;
import static org.rapporteur.report.words.Diction.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.body.BodyProfile.Secretariat;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.WorkProvision;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.outline.Passage.Attended;
import org.rapporteur.report.outline.Passage.CommitteeConstituted;
import org.rapporteur.report.outline.Passage.CommitteeLimited;
import org.rapporteur.report.outline.Passage.ObserverClass;
import org.rapporteur.report.outline.Passage.OfficeTurn;
import org.rapporteur.report.outline.Passage.OfficerReplaced;
import org.rapporteur.report.outline.Passage.OfficersElected;
import org.rapporteur.report.outline.Passage.OpeningStatements;
import org.rapporteur.report.outline.Passage.OrganizationApproved;
import org.rapporteur.report.outline.Passage.RotationRecalled;
import org.rapporteur.report.outline.Passage.SessionHeld;
import org.rapporteur.report.outline.Passage.StandingInvitationsApproved;

/** Words on the opening, the officers, the agenda and attendance. */
final class OrganizationalWords {
    private final Diction diction;
    private final Formulas formulas;
    private final SpeakerWords speakers;

    OrganizationalWords(Diction diction, SpeakerWords speakers) {
        this.diction = diction;
        this.formulas = diction.formulas;
        this.speakers = speakers;
    }

    Spoken say(SessionHeld held) {
        Map<String, Object> slots = diction.slots("meetings", held.meetings());
        slots.put("inCommittee", held.inCommittee());
        slots.put("meetingsSpelt", diction.grammar.initialCount(held.meetings()));
        slots.put("inCommitteeSpelt", diction.grammar.count(held.inCommittee()));
        return Spoken.words(formulas.say("session-held", slots));
    }

    Spoken say(OpeningStatements opening) {
        Map<String, Object> slots = diction.slots(opening.when());
        List<String> presidents = opening.presidentsOfSessions().stream()
                .map(session ->
                        formulas.say("opening.president", withSession(session, presidentsBodyOnce(opening, session))))
                .toList();
        int othersCount = opening.delegations().size() + (opening.secretariatHead() ? 1 : 0);
        String others = othersWhoOpened(opening);
        if (presidents.isEmpty()) {
            slots.put("speakers", others);
            slots.put("count", othersCount);
            return Spoken.words(formulas.say("opening.only-others", slots));
        }
        slots.put("presidents", diction.list(presidents));
        slots.put("count", presidents.size());
        Spoken first = Spoken.words(formulas.say("opening.presidents", slots));
        return others.isEmpty()
                ? first
                : first.and(
                        Spoken.words(formulas.say("opening.others", Map.of("speakers", others, "count", othersCount))),
                        diction.space());
    }

    private Map<String, Object> withSession(int session, boolean withBody) {
        Map<String, Object> slots = diction.slots("session", diction.grammar.session(session));
        slots.put("first", yes(withBody));
        return slots;
    }

    private static boolean presidentsBodyOnce(OpeningStatements opening, int session) {
        return opening.presidentsOfSessions().getFirst() == session;
    }

    private String othersWhoOpened(OpeningStatements opening) {
        List<String> delegations =
                opening.delegations().stream().map(speakers::inOpening).toList();
        String joined = diction.list(delegations);
        if (!opening.secretariatHead()) {
            return joined;
        }
        String head = headOfSecretariat();
        return delegations.isEmpty()
                ? head
                : formulas.say("opening.head-and-delegations", Map.of("head", head, "delegations", joined));
    }

    private String headOfSecretariat() {
        Secretariat secretariat = diction.body().secretariat();
        return formulas.say(
                "secretariat.head",
                Map.of(
                        "full", diction.names.in(secretariat.full()),
                        "brief", diction.names.in(secretariat.abbreviation()),
                        "head", diction.names.in(secretariat.head())));
    }

    Spoken say(RotationRecalled rotation) {
        List<String> turns = new ArrayList<>();
        for (OfficeTurn turn : rotation.turns()) {
            Map<String, Object> slots = diction.slots("office", diction.office(turn.office()));
            slots.put("group", diction.names.of(turn.group()));
            turns.add(formulas.say(turns.isEmpty() ? "rotation.turn.first" : "rotation.turn", slots));
        }
        Map<String, Object> slots = diction.slots("session", diction.grammar.session(rotation.decidedAtSession()));
        slots.put("count", rotation.turns().size());
        slots.put(
                "offices",
                diction.list(rotation.turns().stream()
                        .map(turn -> diction.office(turn.office()))
                        .toList()));
        slots.put("turns", String.join(diction.joint("rotation.joint"), turns));
        return Spoken.words(formulas.say("rotation", slots));
    }

    Spoken say(OfficersElected election) {
        Map<String, Object> slots = diction.withRule(diction.slots(election.when()), RuleTopic.ELECTION_OF_OFFICERS);
        String formula = diction.body().rule(RuleTopic.ELECTION_OF_OFFICERS).isPresent()
                ? "officers-elected"
                : "officers-elected.norule";
        return new Spoken(List.of(new Inline.Words(formulas.say(formula, slots))), entries(election.officers()));
    }

    /** The office stands before the first who holds it. */
    private List<Entry> entries(List<Officer> officers) {
        List<Entry> entries = new ArrayList<>();
        OfficeCode previous = null;
        for (Officer officer : officers) {
            long holders = officers.stream()
                    .filter(other -> other.office().equals(officer.office()))
                    .count();
            String label = officer.office().equals(previous)
                    ? ""
                    : formulas.say(
                            "officers.label", Map.of("office", diction.office(officer.office()), "count", holders));
            entries.add(new Entry(label, List.of(new Inline.Words(diction.officer(officer)))));
            previous = officer.office();
        }
        return entries;
    }

    Spoken say(OfficerReplaced replacement) {
        return Spoken.words(formulas.say(
                "officer-replaced",
                Map.of(
                        "incoming", diction.officer(replacement.incoming()),
                        "outgoing", diction.officer(replacement.outgoing()),
                        "office", diction.office(replacement.outgoing().office()))));
    }

    Spoken say(CommitteeConstituted committee) {
        Map<String, Object> slots =
                diction.slots("number", committee.basis().number().toString());
        slots.put("kind", choice(committee.basis().kind()));
        slots.put("treaty", diction.names.in(diction.body().treaty().popular()));
        return Spoken.words(formulas.say("committee-constituted", slots));
    }

    Spoken say(OrganizationApproved approval) {
        Map<String, Object> slots = diction.slots("date", diction.grammar.dates(List.of(approval.on())));
        slots.put("organ", diction.organ(approval.by()));
        slots.put("procedure", choice(approval.procedure()));
        slots.put("provisions", approval.provisions().isEmpty() ? "none" : provisions(approval.provisions()));
        return Spoken.words(formulas.say("organization-approved", slots));
    }

    private String provisions(List<WorkProvision> provisions) {
        return diction.list(provisions.stream()
                .map(provision -> formulas.say("provision." + choice(provision)))
                .toList());
    }

    Spoken say(CommitteeLimited limited) {
        Map<String, Object> slots = diction.slots(limited.when());
        slots.put(
                "languages",
                diction.list(limited.languages().stream().map(this::language).toList()));
        return Spoken.words(formulas.say("committee-limited", slots));
    }

    private String language(Language language) {
        return formulas.say("language." + language.tag());
    }

    Spoken say(Attended attended) {
        Map<String, Object> slots = diction.slots("states", attended.states());
        slots.put("statesSpelt", diction.grammar.count(attended.states()));
        slots.put("organizations", attended.organizations());
        slots.put("treaty", diction.names.in(diction.body().treaty().brief()));
        slots.put("observers", attended.observers().isEmpty() ? "none" : observers(attended.observers()));
        return Spoken.words(formulas.say("attended", slots));
    }

    private String observers(List<ObserverClass> observers) {
        return diction.grammar.enumeration(
                observers.stream().map(this::observer).toList());
    }

    private String observer(ObserverClass observers) {
        return formulas.say(
                "observers." + choice(observers.category()),
                Map.of(
                        "number", observers.number().orElse(-1),
                        "treaty", diction.names.in(diction.body().treaty().brief())));
    }

    Spoken say(StandingInvitationsApproved approval) {
        Map<String, Object> slots = diction.slots("symbol", approval.list().value());
        slots.put("organ", diction.organ(approval.requestedBy()));
        return Spoken.words(formulas.say("standing-invitations", slots));
    }
}
