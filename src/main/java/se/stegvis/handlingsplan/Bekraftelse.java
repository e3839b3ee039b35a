package se.stegvis.handlingsplan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** That a version was gone through on a day and holds as it is. */
@MappedEntity("planbekraftelse")
record Bekraftelse(
        @Id @GeneratedValue long id, long planversionId, LocalDate dag, long bekraftadAv, Instant bekraftad) {}
