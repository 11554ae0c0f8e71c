package org.rapporteur.query;

/** All views may be others than before, because they were made anew: what a node kept of them is to be forgotten. */
public record ViewsReplaced() {
    /** The channel of the database on which nodes hear of it. */
    public static String channel(String schema) {
        return schema + ".replaced";
    }
}
