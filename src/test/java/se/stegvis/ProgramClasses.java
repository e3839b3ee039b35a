package se.stegvis;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.micronaut.data.annotation.Query;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The classes of the program, read once for all tests of a process. */
public final class ProgramClasses {

    public static final JavaClasses ALL = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** Every statement that a repository has written out; one put together of parts is whole. */
    public static Stream<String> queries() {
        return ALL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Query.class))
                .map(method -> method.getAnnotationOfType(Query.class).value());
    }

    private ProgramClasses() {}
}
