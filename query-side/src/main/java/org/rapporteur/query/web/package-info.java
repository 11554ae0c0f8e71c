/** Pages and JSON: a session's state, its log and its report, readable without script. */
@NullMarked
package org.rapporteur.query.web;

import org.jspecify.annotations.NullMarked;
