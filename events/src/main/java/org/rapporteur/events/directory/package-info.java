/**
 * Who takes part in conferences, as data: names of States, organizations and groups per language, regional groups and
 * memberships. Read once from the CSV files in {@code resources/directory}; a new language is a new column there.
 */
@NullMarked
package org.rapporteur.events.directory;

import org.jspecify.annotations.NullMarked;
