package org.rapporteur.report.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import org.rapporteur.report.document.Document;

/** The formats in which a document can be taken away, in the order in which they are offered. */
public enum Format {
    MARKDOWN("Markdown", "md", "text/markdown;charset=UTF-8"),
    HTML("HTML", "html", "text/html;charset=UTF-8");

    private final String title;
    private final String extension;
    private final String mediaType;

    Format(String title, String extension, String mediaType) {
        this.title = title;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The one whose files end so. */
    public static Optional<Format> find(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /** As it is called, in every language. */
    public String title() {
        return title;
    }

    /** What the name of a file ends with, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The document as a file. */
    public byte[] render(Document document) {
        return switch (this) {
            case MARKDOWN -> MarkdownFormat.render(document).getBytes(UTF_8);
            case HTML -> HtmlFormat.render(document).getBytes(UTF_8);
        };
    }
}
