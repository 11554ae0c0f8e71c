package org.rapporteur.report.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.LongFunction;
import org.rapporteur.report.document.Document;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes a document as an HTML page that needs nothing beside it: the style sheet, for screen and paper, is within.
 *
 * <p>A page of the query side shows the same document with the fragment {@code report/document :: document}, given a
 * {@link DocumentView} named {@code view}, and the style sheet {@code /report/document.css}.
 */
public final class HtmlFormat {
    private static final String STYLE = resource("/static/report/document.css");
    private static final ITemplateEngine TEMPLATES = templates();

    private HtmlFormat() {}

    /** The page, its paragraphs naming the facts they rest on in {@code data-facts} only. */
    public static String render(Document document) {
        return render(DocumentView.of(document));
    }

    /** The page, its paragraphs linking to the facts they rest on; the links are not printed. */
    public static String render(Document document, LongFunction<String> factAddress) {
        return render(DocumentView.of(document, factAddress));
    }

    private static String render(DocumentView view) {
        Context context = new Context(view.document().language().locale());
        context.setVariable("view", view);
        context.setVariable("style", STYLE);
        return TEMPLATES.process("report/page", context);
    }

    /** Templates name methods, not properties: so the query side's pages, whose engine is Spring's, read them, too. */
    private static ITemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(HtmlFormat.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String resource(String name) {
        try (var bytes = Objects.requireNonNull(HtmlFormat.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
