package org.rapporteur.query.desk;

/**
 * Something understood from a line.
 *
 * @param words how many words of the line it took
 * @param doubt 0 if it was said in full, more the less of it was said
 * @param said it in full
 */
record Token(Element element, int words, int doubt, String said) {}
