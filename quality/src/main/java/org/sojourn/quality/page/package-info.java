/** The page as a model of headings and tables, and its setting as one HTML file. */
package org.sojourn.quality.page;
