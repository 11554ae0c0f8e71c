/** The pages in a browser, with the twelfth session in them. */
@NullMarked
package org.rapporteur.standalone.page;

import org.jspecify.annotations.NullMarked;
