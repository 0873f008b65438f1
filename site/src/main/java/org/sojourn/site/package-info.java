/** Published estimates to a static site: pages, charts, data for filters. */
package org.sojourn.site;
