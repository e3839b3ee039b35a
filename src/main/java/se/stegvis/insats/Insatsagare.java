package se.stegvis.insats;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Who runs insatser, usually a municipality: the controller of the data of their participants. */
@MappedEntity("insatsagare")
public record Insatsagare(@Id @GeneratedValue long id, String namn) {}
