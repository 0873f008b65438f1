/** Which figures, tables and sentences stand in which chapter, and in which order. */
package org.sojourn.reports.chapter;
