/**
 * Pages and data as files: HTML from templates, scripts that hold data, what is shipped as it is.
 */
package org.sojourn.site.write;
