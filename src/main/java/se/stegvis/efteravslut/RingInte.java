package se.stegvis.efteravslut;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** That somebody is not to be called after her exit. */
@MappedEntity("ring_inte")
record RingInte(@Id long deltagandeId, LocalDate dag, long medarbetareId, Instant skapad) {}
