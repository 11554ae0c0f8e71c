/** All views made anew beside the running ones, held against them field by field, and put in their place. */
@NullMarked
package org.rapporteur.query.rebuild;

import org.jspecify.annotations.NullMarked;
