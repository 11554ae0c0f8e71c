package org.rapporteur.report.text;

import java.util.stream.Stream;

/** Looks at a text for one kind of flaw. */
interface Check {
    Stream<Warning> warnings(AdoptedText text);
}
