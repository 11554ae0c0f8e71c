package org.rapporteur.events.value;

/** How the secretariat presents the person who speaks for it. */
public enum SecretariatRole {
    REPRESENTATIVE,
    MEMBER
}
