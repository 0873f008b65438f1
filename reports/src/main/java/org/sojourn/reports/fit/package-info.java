/** Fills pages: how high charts are drawn, and which tables may go on overleaf. */
package org.sojourn.reports.fit;
