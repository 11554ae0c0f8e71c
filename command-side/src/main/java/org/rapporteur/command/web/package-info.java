/** The one door through which acts come in: HTTP, with an OpenAPI document and problem details. */
@NullMarked
package org.rapporteur.command.web;

import org.jspecify.annotations.NullMarked;
