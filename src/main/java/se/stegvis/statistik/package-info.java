/**
 * Counting: the one place where figures are made, for pages, files, reports and what is released. A table is declared
 * once, with its dimensions and the definition of each measure, and has one statement that counts its leaves, insats by
 * kön by kategori; totals are sums of leaves, so they can not contradict each other. The unit is a deltagande, called a
 * person, with personal data; felregistrering counts nowhere, and the anonymous are counted beside. Every code that held
 * in the period has its row, zeros too, and so has an ended one that somebody has. The room reads only, and knows nothing
 * of who asks: the insatser to count are handed to it.
 *
 * <p>Who is counted is said once, in {@code Population}, and each statement begins with it. What outcomes add up to is
 * {@link se.stegvis.gemensamt.Utfall}'s to say. On the page those who started, those who exited and those who were reached
 * later stand in parts of their own: a share of the ones is never beside a share of the others.
 *
 * <p>Every statement groups by a column that is 0, or the deltagande when {@code perDeltagande} is asked for. Who stands
 * behind a figure ({@code Bakom}) is so told by the statement that counted it, and a list can not have others than its
 * figure.
 *
 * <p>What a page shows is a {@code Tabellvy}, set out by {@code Uppstallning} with figures ({@code Tal}) that are exact until
 * they are read. A comparison is two of them laid together, a file that looks as the page does is one written as a sheet
 * ({@code Blad}); neither counts anything, and there is no second layout. The contract's files are of {@code Resultat}
 * itself. Drawings stand beside the table of the same content. NNS is not counted here: its room adds up what nobody is to
 * trace, and hands out what may be shown.
 */
@NullMarked
package se.stegvis.statistik;

import org.jspecify.annotations.NullMarked;
