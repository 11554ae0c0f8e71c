/** What has happened: one sealed family of records per area. Nothing here is ever changed, only added to. */
@NullMarked
package org.rapporteur.events.fact;

import org.jspecify.annotations.NullMarked;
