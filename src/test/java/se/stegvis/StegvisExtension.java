package se.stegvis;

import io.micronaut.core.type.Argument;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the program once for the whole run and hands out its beans. */
public final class StegvisExtension implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext test) {
        program(test);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return program(test).context().containsBean(argument(parameter));
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return program(test).context().getBean(argument(parameter));
    }

    /** A bean of the running program, for another extension. */
    public static <T> T bean(ExtensionContext test, Class<T> type) {
        return program(test).context().getBean(type);
    }

    private static Argument<?> argument(ParameterContext parameter) {
        return Argument.of(parameter.getParameter().getParameterizedType());
    }

    /** Kept with the session, so that it is closed after the last class: each class may be a run of its own. */
    private static ProgramUnderTest program(ExtensionContext test) {
        return test.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL)
                .getOrComputeIfAbsent(ProgramUnderTest.class, key -> ProgramUnderTest.start(), ProgramUnderTest.class);
    }
}
