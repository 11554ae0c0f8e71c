package org.rapporteur.events.value;

/** The roles in which the secretariat presents whoever speaks for it. */
public enum SecretariatRole {
    REPRESENTATIVE,
    MEMBER
}
