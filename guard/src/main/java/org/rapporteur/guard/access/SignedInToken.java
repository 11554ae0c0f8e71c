package org.rapporteur.guard.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** That a person is signed in, as Spring Security carries it along with a request. */
final class SignedInToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Person person;

    SignedInToken(Person person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    Person person() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person;
    }
}
