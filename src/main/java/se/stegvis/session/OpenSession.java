package se.stegvis.session;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A session as an administrator sees it. */
@Introspected
public record OpenSession(long id, Instant skapad, Instant senastAnvand) {}
