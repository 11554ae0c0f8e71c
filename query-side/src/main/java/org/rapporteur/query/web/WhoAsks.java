package org.rapporteur.query.web;

import org.jspecify.annotations.Nullable;
import org.rapporteur.guard.access.Access;
import org.rapporteur.guard.access.Person;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells pages the name of whoever is signed in; none where nobody signs in. */
@ControllerAdvice
class WhoAsks {
    private final Access access;

    WhoAsks(Access access) {
        this.access = access;
    }

    @ModelAttribute("whoAsks")
    @Nullable String name() {
        return access.person().map(Person::name).orElse(null);
    }
}
