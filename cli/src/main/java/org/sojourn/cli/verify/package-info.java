/** Reports and published files compared with what their data give when they are computed again. */
package org.sojourn.cli.verify;
