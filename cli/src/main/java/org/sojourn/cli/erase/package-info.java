/** What of a person is kept in stored runs, and the search for it. Knows nothing of commands. */
package org.sojourn.cli.erase;
