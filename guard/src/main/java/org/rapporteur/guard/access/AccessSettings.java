package org.rapporteur.guard.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who says who somebody is, by {@code rapporteur.access.…}.
 *
 * @param issuer the address of an OpenID provider as its tokens name it; empty where nobody signs in
 * @param audience what tokens for this record name as their audience
 * @param roles the claim of a token in which roles stand, as a list of texts; within others by points
 *     ({@code realm_access.roles})
 * @param clientId by which the provider knows these pages; empty where only programs sign in
 * @param clientSecret by which it knows them for sure
 * @param scopes that pages ask for
 */
@ConfigurationProperties("rapporteur.access")
record AccessSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("rapporteur") String audience,
        @DefaultValue("rapporteur_roles") String roles,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes) {
    boolean isOpen() {
        return issuer.isEmpty();
    }

    boolean hasPages() {
        return !clientId.isEmpty();
    }
}
