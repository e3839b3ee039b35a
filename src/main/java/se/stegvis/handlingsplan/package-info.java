/**
 * The handlingsplan of a deltagande: delmål, the steg towards each, aktiviteter, arbetslivsfokus. There is one plan being
 * edited, as one page saved as a whole: what stood before is replaced under the plan's version, so that of two coaches who
 * edit at once the second is told. The first plan has no version to be told by; there the unique key of the deltagande
 * does it.
 *
 * <p>To fix it (fastställa) makes a planversion: a copy of all it says, signed and hashed, that nothing ever updates. What
 * is edited afterwards is a new utkast, until it is fixed as the next. To confirm it unchanged is another act and makes no
 * version. Both are told by an event of the room deltagare, in the transaction. Neither waits for anybody's approval.
 *
 * <p>A version is agreed (förankrad) with the deltagare and with the remittent's organisation, on days that may be known
 * only later and stand beside it. The plan is to be agreed with both within a month of the enrolment; the later of the two
 * counts, and one alone is no agreement. What figures count is the first day with each, in {@code handlingsplan}, which
 * follows the versions; an import writes there too.
 */
@NullMarked
package se.stegvis.handlingsplan;

import org.jspecify.annotations.NullMarked;
