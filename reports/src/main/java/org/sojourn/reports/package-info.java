/** Protected estimates to a PDF report and open data; reads nothing but what was published. */
package org.sojourn.reports;
