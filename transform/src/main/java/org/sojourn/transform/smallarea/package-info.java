/** Shrunken shares of small groups: functions of published figures, after disclosure control. */
package org.sojourn.transform.smallarea;
