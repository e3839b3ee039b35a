package se.stegvis.statistik;

import io.micronaut.data.annotation.MappedEntity;

/** A number as it comes out of the database: of one insats, one kön and one kategori, empty where a table has none. */
@MappedEntity
record Leaf(long insatsId, String kon, String kategori, String matt, long antal) {}
