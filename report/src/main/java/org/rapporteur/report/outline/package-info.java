/** What the report says, before any language: chapters, sections and remarks, each with the facts it rests on. */
@NullMarked
package org.rapporteur.report.outline;

import org.jspecify.annotations.NullMarked;
