/** What was published, told in one language. */
package org.sojourn.site.told;
