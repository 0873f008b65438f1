/** Reads prose from Markdown, and looks for figures that were typed by hand. */
package org.sojourn.model.markdown;
