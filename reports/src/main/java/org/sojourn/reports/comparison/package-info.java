/** What a report says of differences between groups, as far as tests support it. */
package org.sojourn.reports.comparison;
