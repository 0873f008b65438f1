/** The pages of the site, one class for each kind. */
package org.sojourn.site.view;
