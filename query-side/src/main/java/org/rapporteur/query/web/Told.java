package org.rapporteur.query.web;

/** A problem that says in the language of whoever asked what it is. */
interface Told {
    Why why();
}
