/** Whether groups differ: tests of published figures, made after disclosure control. Pure Java. */
package org.sojourn.transform.comparison;
