package org.leadroad.core.intake;

import java.util.List;
import java.util.Optional;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/**
 * One prospect of a document as it was parsed.
 *
 * @param words what it says; none where a limit was passed
 * @param about those among them that say where it comes from
 * @param start the offset of its opening tag
 * @param excess which limit it passed
 */
record AdfProspect(Words words, List<Word> about, int start, Optional<Problem> excess) {}
