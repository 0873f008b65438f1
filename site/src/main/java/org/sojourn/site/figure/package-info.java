/** Tables of published figures, and which charts are drawn of them. */
package org.sojourn.site.figure;
