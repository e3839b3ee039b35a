package se.stegvis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the running program. All such tests share one program and one database with the demo world, which is
 * started before the first of them; any of its beans can be a parameter of the test's constructor or methods.
 *
 * <p>The database is the embedded server, made empty under target/. With STEGVIS_DB_URL, STEGVIS_DB_USER and
 * STEGVIS_DB_PASSWORD it is a database made for the run on that server, and dropped after it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(StegvisTest.TAG)
@ExtendWith(StegvisExtension.class)
public @interface StegvisTest {

    /** Marks what is worth running again on another database server. */
    String TAG = "databas";
}
