/**
 * What is to be done, and by when: cycles that were opened and not closed, and the next best step.
 *
 * <p>Start with {@link org.leadroad.lifecycle.agenda.Agenda}.
 */
@NullMarked
@HouseStyle
package org.leadroad.lifecycle.agenda;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
