package se.stegvis.statistik;

import io.micronaut.data.annotation.MappedEntity;

/**
 * A number as it comes out of the database: of one insats, one kön and one kategori, empty where a table has none.
 *
 * @param deltagandeId whose part of the number it is; 0 when it is everybody's together, or nobody's
 * @param antal what is counted: mostly 1 of a deltagande, but also days, or several due days
 */
@MappedEntity
public record Leaf(long insatsId, String kon, String kategori, String matt, long deltagandeId, long antal) {}
