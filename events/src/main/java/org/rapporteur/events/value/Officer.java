package org.rapporteur.events.value;

/** A person holding an office of the bureau. The name is kept in Latin script as the person's delegation gave it. */
public record Officer(OfficeCode office, String name, ParticipantCode state) {
    public Officer {
        Malformed.unless(name != null && !name.isBlank(), "Officer name", name, "Debora Lepre");
    }
}
