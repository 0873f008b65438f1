/** What a run may not do without somebody having looked at it. */
package org.sojourn.cli.gate;
