package org.rapporteur.events.directory;

/**
 * One participant's or group's name in one language, in every form.
 *
 * @param list as in an alphabetical list
 * @param text as in a sentence, with its article where the language has one
 * @param full as in a sentence on first use
 */
record Name(String list, String text, String full) {

    Name {
        requireTidy(list);
        requireTidy(text);
        requireTidy(full);
    }

    String in(Form form) {
        return switch (form) {
            case LIST -> list;
            case TEXT -> text;
            case FULL -> full;
        };
    }

    static void requireTidy(String name) {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("a name is neither blank nor padded, but got \"" + name + "\"");
        }
    }
}
