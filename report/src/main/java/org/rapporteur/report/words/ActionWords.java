package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.Passage.Adopted;
import org.rapporteur.report.outline.Passage.ConsultationsDiscontinued;
import org.rapporteur.report.outline.Passage.FinancialImplications;
import org.rapporteur.report.outline.Passage.LeftWithoutAction;
import org.rapporteur.report.outline.Passage.NextSessionScheduled;
import org.rapporteur.report.outline.Passage.Recommended;
import org.rapporteur.report.outline.Passage.ReportAdopted;
import org.rapporteur.report.outline.Passage.Withdrawn;

/** Words on drafts and on what became of them. */
final class ActionWords {
    private final WritingContext context;
    private final ReportMessages messages;
    private final DebateWords debate;
    private final VotingWords voting;

    ActionWords(WritingContext context, DebateWords debate, VotingWords voting) {
        this.context = context;
        this.messages = context.messages;
        this.debate = debate;
        this.voting = voting;
    }

    Spoken say(Adopted adopted) {
        Map<String, Object> slots = context.slots(adopted.when());
        slots.put("symbol", adopted.symbol().value());
        slots.put("kind", choice(adopted.kind()));
        slots.put("revised", yes(adopted.symbol().isRevision()));
        slots.put("orally", yes(adopted.orallyRevised()));
        slots.put("amended", yes(adopted.amended()));
        slots.put("submitted", adopted.submittedBy() == null ? "none" : "by");
        slots.put("submitter", adopted.submittedBy() == null ? "" : debate.chair(adopted.submittedBy()));
        slots.put("sponsors", adopted.sponsors().isEmpty() ? "none" : sponsors(adopted.sponsors()));
        slots.put("how", voting.how(adopted.how()));
        slots.put("reference", reference(adopted));
        String formula =
                adopted.subject() == DraftSubject.SUBSTANCE ? "adopted" : "adopted." + choice(adopted.subject());
        return Spoken.text(messages.tell(formula, slots));
    }

    private String sponsors(List<Sponsor> sponsors) {
        return context.list(sponsors.stream()
                .map(sponsor -> sponsor.withMemberStates()
                        ? messages.say("sponsor.with-member-states", Map.of("name", context.names.of(sponsor.party())))
                        : context.names.of(sponsor.party()))
                .toList());
    }

    /** "For the text, see chapter I, section A, resolution 12/3", leading there. */
    private Inline.Link reference(Adopted adopted) {
        String text = messages.say(
                "reference",
                Map.of(
                        "chapter", context.grammar.chapter(1),
                        "section", Outline.letterOf(adopted.kind(), context.index),
                        "kind", choice(adopted.kind()),
                        "number", adopted.number().toString()));
        return new Inline.Link(text, Anchors.text(adopted.kind(), adopted.number()));
    }

    Spoken say(Recommended recommended) {
        Map<String, Object> slots = context.slots(recommended.when());
        slots.put("symbol", recommended.symbol().value());
        slots.put("kind", choice(recommended.kind()));
        return Spoken.words(messages.say("recommended", slots));
    }

    Spoken say(ConsultationsDiscontinued discontinued) {
        Map<String, Object> slots = context.slots(discontinued.when());
        slots.put("about", context.names.in(discontinued.about()));
        slots.put("symbol", discontinued.symbol().value());
        slots.put("kind", choice(discontinued.kind()));
        slots.put("named", yes(discontinued.by() != null));
        slots.put("sponsor", discontinued.by() == null ? "" : context.names.of(discontinued.by()));
        slots.put("accepted", yes(discontinued.mandateAccepted()));
        return Spoken.words(messages.say("consultations-discontinued", slots));
    }

    Spoken say(Withdrawn withdrawn) {
        Map<String, Object> slots = context.slots("symbol", withdrawn.symbol().value());
        slots.put("about", context.names.in(withdrawn.about()));
        slots.put("kind", choice(withdrawn.kind()));
        slots.put("sponsored", yes(withdrawn.sponsored()));
        return Spoken.words(messages.say("withdrawn", slots));
    }

    Spoken say(LeftWithoutAction left) {
        Map<String, Object> slots = context.slots("symbol", left.symbol().value());
        slots.put("about", context.names.in(left.about()));
        slots.put("kind", choice(left.kind()));
        slots.put("further", yes(left.further()));
        return Spoken.words(messages.say("left-without-action", slots));
    }

    Spoken say(FinancialImplications implications) {
        List<String> named = implications.drafts().stream().map(Symbol::value).toList();
        Map<String, Object> slots = context.slots("drafts", named.isEmpty() ? "all" : context.list(named));
        slots.put("stated", WritingContext.selector(implications.stated()));
        slots.put("statement", implications.statement() == null ? "none" : context.names.in(implications.statement()));
        boolean none = implications.finding() == FinancialFinding.NONE_REQUIRED_EXTRABUDGETARY;
        return Spoken.words(messages.say(none ? "finances.none" : "finances.stated", slots));
    }

    Spoken say(NextSessionScheduled scheduled) {
        Map<String, Object> slots = context.slots("next", context.grammar.session(scheduled.session()));
        slots.put("period", context.grammar.period(scheduled.dates()));
        return Spoken.words(messages.say("next-session", slots));
    }

    Spoken say(ReportAdopted report) {
        List<String> addenda = report.addenda().stream().map(Symbol::value).toList();
        String symbols = messages.say(
                "report-adopted.symbols",
                Map.of("draft", report.draft().value(), "addenda", addenda.isEmpty() ? "none" : context.list(addenda)));
        Map<String, Object> slots = context.slots(report.when());
        slots.put("symbols", symbols);
        slots.put("how", voting.how(report.how()));
        return Spoken.words(messages.say("report-adopted", slots));
    }
}
