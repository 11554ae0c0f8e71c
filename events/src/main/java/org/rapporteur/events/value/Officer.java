package org.rapporteur.events.value;

/** A person holding an office of the bureau. The name is kept in Latin script as the person's delegation gave it. */
public record Officer(OfficeCode office, String name, ParticipantCode state) {
    public Officer {
        Malformed.unlessNamed("Officer name", name);
    }

    /** Whether this is a person of that name, whatever the State. */
    public boolean isCalled(String called) {
        return Person.isOneName(name, called);
    }

    /** Whether this is that person. */
    public boolean is(Person person) {
        return isCalled(person.name()) && state.equals(person.state());
    }

    public Person person() {
        return new Person(name, state);
    }
}
