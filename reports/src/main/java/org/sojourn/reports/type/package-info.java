/** The bundled typeface. */
package org.sojourn.reports.type;
