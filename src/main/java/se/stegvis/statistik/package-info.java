/**
 * Counting: the one place where figures are made, for pages, files, reports and what is released. A table is declared
 * once, with its dimensions and the definition of each measure, and has one statement that counts its leaves, insats by
 * kön by kategori; totals are sums of leaves, so they can not contradict each other. The unit is a deltagande, called a
 * person, with personal data; felregistrering counts nowhere, and the anonymous are counted beside. Every code has its
 * row, zeros too. The room reads only, and knows nothing of who asks: the insatser to count are handed to it.
 */
@NullMarked
package se.stegvis.statistik;

import org.jspecify.annotations.NullMarked;
