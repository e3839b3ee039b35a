package se.stegvis.faststallande;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * A cell of a table as it was fixed, of one insats; the words are those of the table's file.
 *
 * @param plats of the cells of the table, from 0
 * @param kon kvinna, man or totalt; empty where the table does not tell them apart
 * @param kategori empty where the table has none
 * @param etikett what the kategori was called then
 * @param varde a whole number, or a mean with one decimal
 */
@Serdeable
@Introspected
public record Cell(
        long faststallandeId,
        String tabell,
        int plats,
        String kon,
        String kategori,
        String etikett,
        String matt,
        BigDecimal varde) {}
