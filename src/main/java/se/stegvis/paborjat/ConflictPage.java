package se.stegvis.paborjat;

import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.context.BeanContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.inject.ExecutableMethod;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.FormData;
import se.stegvis.web.Prefill;

/**
 * The page of a conflict is the form itself: what was typed stands in it, and beside each field what the other saved
 * there. It is made by the method of the same controller that shows the form, through the guard, and so in a transaction
 * and with a log row of its own.
 */
@Singleton
class ConflictPage {

    private static final Map<String, String> SHOWN_BY = Map.of("update", "edit", "create", "fresh");

    private final BeanContext beans;

    ConflictPage(BeanContext beans) {
        this.beans = beans;
    }

    /** 409 with both versions; empty when there is nothing to save over any more, and so also when the page leads elsewhere. */
    Optional<HttpResponse<?>> show(MethodInvocationContext<Object, Object> route, FormData typed) {
        new Prefill(typed, true, "").into(FormArgument.request());
        try {
            return sibling(route).flatMap(edit -> show(edit, route));
        } catch (HttpStatusException gone) {
            return Optional.empty();
        }
    }

    private Optional<HttpResponse<?>> show(
            ExecutableMethod<Object, Object> edit, MethodInvocationContext<Object, Object> route) {
        var arguments = Arrays.stream(edit.getArguments())
                .map(argument -> value(argument, route))
                .toArray();
        return edit.invoke(route.getTarget(), arguments) instanceof MutableHttpResponse<?> page && page.code() < 300
                ? Optional.of(page.status(HttpStatus.CONFLICT))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private Optional<ExecutableMethod<Object, Object>> sibling(MethodInvocationContext<Object, Object> route) {
        var name = SHOWN_BY.getOrDefault(route.getMethodName(), "");
        return beans.getBeanDefinition(route.getTarget().getClass()).getExecutableMethods().stream()
                .filter(method -> method.getMethodName().equals(name))
                .map(method -> (ExecutableMethod<Object, Object>) method)
                .findFirst();
    }

    /** The parameter of that name, since two ids in an address are of one type; else the first of the type. */
    private static @Nullable Object value(Argument<?> wanted, MethodInvocationContext<Object, Object> route) {
        var named = route.getParameterValueMap().get(wanted.getName());
        if (wanted.getWrapperType().isInstance(named)) {
            return named;
        }
        return Arrays.stream(route.getParameterValues())
                .filter(wanted.getWrapperType()::isInstance)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("%s has no %s".formatted(route.getExecutableMethod(), wanted)));
    }
}
