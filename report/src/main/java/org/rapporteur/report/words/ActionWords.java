package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.Passage.Adopted;
import org.rapporteur.report.outline.Passage.Amended;
import org.rapporteur.report.outline.Passage.ConsultationsDiscontinued;
import org.rapporteur.report.outline.Passage.FinancialImplications;
import org.rapporteur.report.outline.Passage.LeftWithoutAction;
import org.rapporteur.report.outline.Passage.NextSessionScheduled;
import org.rapporteur.report.outline.Passage.NotRecommended;
import org.rapporteur.report.outline.Passage.Recommended;
import org.rapporteur.report.outline.Passage.ReportAdopted;
import org.rapporteur.report.outline.Passage.ReportAdoptedInPart;
import org.rapporteur.report.outline.Passage.ReportPostponed;
import org.rapporteur.report.outline.Passage.Withdrawn;

/** Words on drafts and on what became of them. */
final class ActionWords {
    private final WritingContext context;
    private final ReportMessages messages;
    private final DebateWords debate;
    private final VotingWords voting;
    private final ProposalWords proposals;

    ActionWords(WritingContext context, DebateWords debate, VotingWords voting, ProposalWords proposals) {
        this.context = context;
        this.messages = context.messages;
        this.debate = debate;
        this.voting = voting;
        this.proposals = proposals;
    }

    Spoken say(Adopted adopted) {
        Map<String, Object> slots = context.slots(adopted.when());
        slots.put("symbol", context.cited(adopted.draft()));
        slots.put("kind", context.kind(adopted.kind()));
        slots.put("about", context.names.in(adopted.about()));
        slots.put("revised", yes(isRevised(adopted)));
        slots.put("as", changes(adopted));
        slots.put("submitted", adopted.submittedBy() == null ? "none" : "by");
        slots.put("submitter", adopted.submittedBy() == null ? "" : debate.chair(adopted.submittedBy()));
        slots.put("sponsors", adopted.sponsors().isEmpty() ? "none" : proposals.sponsors(adopted.sponsors()));
        slots.put("how", voting.how(adopted.how()));
        slots.put(
                "reference",
                context.chapterOfTexts.isPresent() ? reference(adopted, context.chapterOfTexts.getAsInt()) : "none");
        String formula =
                adopted.subject() == DraftSubject.SUBSTANCE ? "adopted" : "adopted." + choice(adopted.subject());
        return Spoken.text(messages.tell(formula, slots));
    }

    private boolean isRevised(Adopted adopted) {
        return context.body().documentSymbols().isRevision(adopted.draft().symbol());
    }

    /** "as further revised and as amended in CTOC/COP/2024/L.20"; {@code none} where it was adopted as it stood. */
    private String changes(Adopted adopted) {
        Amended amended = adopted.amended();
        List<String> changes = new ArrayList<>();
        if (adopted.orallyRevised()) {
            changes.add(messages.say(isRevised(adopted) ? "as.further-revised" : "as.orally-revised"));
        }
        if (!amended.in().isEmpty()) {
            List<String> documents = amended.in().stream().map(Symbol::value).toList();
            changes.add(messages.say("as.amended-in", Map.of("documents", context.list(documents))));
        }
        if (amended.orally()) {
            changes.add(messages.say("as.orally-amended"));
        }
        if (amended.otherwise()) {
            changes.add(messages.say("as.amended"));
        }
        return context.listOrNone(changes);
    }

    /** "For the text, see chapter I, section A, resolution 12/3", leading there. */
    private Inline.Link reference(Adopted adopted, int chapter) {
        String text = messages.say(
                "reference",
                Map.of(
                        "chapter", context.grammar.chapter(chapter),
                        "section", Outline.letterOf(adopted.kind(), context.index),
                        "kind", context.kind(adopted.kind()),
                        "number", adopted.number().map(TextNumber::value).orElse("none")));
        return new Inline.Link(
                text,
                Anchors.text(adopted.kind(), adopted.number(), adopted.draft().symbol()));
    }

    Spoken say(Recommended recommended) {
        Map<String, Object> slots = context.slots(recommended.when());
        slots.put("symbol", context.cited(recommended.draft()));
        slots.put("kind", context.kind(recommended.kind()));
        slots.put("organ", WritingContext.capital(context.organ(recommended.by())));
        slots.put("how", voting.how(recommended.how()));
        return Spoken.words(messages.say("recommended", slots));
    }

    Spoken say(NotRecommended rejected) {
        Map<String, Object> slots = context.slots(rejected.when());
        slots.put("symbol", context.cited(rejected.draft()));
        slots.put("kind", context.kind(rejected.kind()));
        slots.put("organ", WritingContext.capital(context.organ(rejected.by())));
        slots.put("how", voting.how(rejected.how(), DecisionOutcome.REJECTED));
        slots.put("why", voting.why(rejected.how(), null));
        return Spoken.words(messages.say("not-recommended", slots));
    }

    Spoken say(ConsultationsDiscontinued discontinued) {
        Map<String, Object> slots = context.slots(discontinued.when());
        slots.put("about", context.names.in(discontinued.about()));
        slots.put("symbol", context.cited(discontinued.draft()));
        slots.put("kind", context.kind(discontinued.kind()));
        slots.put("named", yes(discontinued.by() != null));
        slots.put("sponsor", discontinued.by() == null ? "" : context.names.of(discontinued.by()));
        slots.put("accepted", yes(discontinued.mandateAccepted()));
        return Spoken.words(messages.say("consultations-discontinued", slots));
    }

    Spoken say(Withdrawn withdrawn) {
        Map<String, Object> slots = context.slots("symbol", context.cited(withdrawn.draft()));
        slots.put("about", context.names.in(withdrawn.about()));
        slots.put("kind", context.kind(withdrawn.kind()));
        slots.put("sponsored", yes(withdrawn.sponsored()));
        return Spoken.words(messages.say("withdrawn", slots));
    }

    Spoken say(LeftWithoutAction left) {
        Map<String, Object> slots = context.slots("symbol", context.cited(left.draft()));
        slots.put("about", context.names.in(left.about()));
        slots.put("kind", context.kind(left.kind()));
        slots.put("further", yes(left.further()));
        slots.put("reason", context.phraseOrNone(left.reason()));
        return Spoken.words(messages.say("left-without-action", slots));
    }

    Spoken say(FinancialImplications implications) {
        List<String> named = implications.drafts().stream().map(Symbol::value).toList();
        Map<String, Object> slots = context.slots("drafts", named.isEmpty() ? "all" : context.list(named));
        slots.put("stated", WritingContext.selector(implications.stated()));
        slots.put("statement", context.wordsOrNone(implications.statement()));
        boolean none = implications.finding() == FinancialFinding.NONE_REQUIRED_EXTRABUDGETARY;
        return Spoken.words(messages.say(none ? "finances.none" : "finances.stated", slots));
    }

    Spoken say(NextSessionScheduled scheduled) {
        Map<String, Object> slots = context.slots("next", context.session(scheduled.session()));
        slots.put("period", context.grammar.period(scheduled.dates()));
        return Spoken.words(messages.say("next-session", slots));
    }

    Spoken say(ReportAdopted report) {
        List<String> addenda = report.addenda().stream().map(Symbol::value).toList();
        String symbols = messages.say(
                "report-adopted.symbols",
                Map.of("draft", report.draft().value(), "addenda", context.listOrNone(addenda)));
        Map<String, Object> slots = context.slots(report.when());
        slots.put("symbols", symbols);
        slots.put("how", voting.how(report.how()));
        slots.put("orally", yes(report.orallyAmended()));
        slots.put("understanding", context.phraseOrNone(report.understanding()));
        slots.put("entrusted", report.entrustedTo() == null ? "none" : context.office(report.entrustedTo()));
        return Spoken.words(messages.say("report-adopted", slots));
    }

    Spoken say(ReportAdoptedInPart part) {
        Map<String, Object> slots = context.slots(part.when());
        slots.put("symbol", part.draft().value());
        slots.put("chapters", context.phrase(part.chapters()));
        return Spoken.words(messages.say("report-adopted-in-part", slots));
    }

    Spoken say(ReportPostponed postponed) {
        Map<String, Object> slots = context.slots(postponed.when());
        slots.put("until", context.phraseOrNone(postponed.until()));
        return Spoken.words(messages.say("report-postponed", slots));
    }
}
