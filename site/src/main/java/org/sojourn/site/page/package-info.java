/** What a page of the site consists of, before it is set as HTML. */
package org.sojourn.site.page;
