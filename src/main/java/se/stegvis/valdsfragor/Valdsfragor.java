package se.stegvis.valdsfragor;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

/** That the questions were asked, which is that the row is there; and whether she was shown on to support. */
@MappedEntity("valdsfragor")
record Valdsfragor(@Id long deltagandeId, long insatsId, boolean hanvisad, @Version int version) {}
