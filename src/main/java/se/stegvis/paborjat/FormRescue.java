package se.stegvis.paborjat;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.FormCodes;
import se.stegvis.web.FormData;
import se.stegvis.web.SqlErrors;

/**
 * Outside the guard, and so after its transaction: keeps what was typed when the form could not be saved, tries once more
 * when the database let somebody else go first, and answers a conflict with both versions.
 */
@Singleton
@InterceptorBean(Kraver.class)
class FormRescue implements MethodInterceptor<Object, Object> {

    private static final int OUTSIDE_THE_GUARD = -100;

    /** Whoever gets these has no business on the page. */
    private static final Set<HttpStatus> NO_BUSINESS = Set.of(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND);

    private final Paborjade paborjade;
    private final FormCodes codes;
    private final ConflictPage conflicts;

    FormRescue(Paborjade paborjade, FormCodes codes, ConflictPage conflicts) {
        this.paborjade = paborjade;
        this.codes = codes;
        this.conflicts = conflicts;
    }

    @Override
    public int getOrder() {
        return OUTSIDE_THE_GUARD;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> route) {
        var form = FormArgument.find(route);
        if (form.isEmpty() || route.hasAnnotation(UtanSpar.class)) {
            return route.proceed();
        }
        try {
            var answer = proceed(route);
            if (answer instanceof HttpResponse<?> response && response.code() >= 400) {
                keep(form.get());
            }
            return answer;
        } catch (RuntimeException e) {
            if (e instanceof HttpStatusException refused && NO_BUSINESS.contains(refused.getStatus())) {
                throw e;
            }
            keep(form.get());
            if (isConflict(e)) {
                return conflicts.show(route, form.get()).orElseThrow(() -> e);
            }
            throw e;
        }
    }

    private @Nullable Object proceed(MethodInvocationContext<Object, Object> route) {
        try {
            return route.proceed();
        } catch (RuntimeException e) {
            if (!SqlErrors.isWorthTryingAgain(e)) {
                throw e;
            }
            return route.proceed(this);
        }
    }

    private void keep(FormData form) {
        codes.read(form)
                .filter(code -> code.medarbetareId() == FormArgument.medarbetareId(FormArgument.request()))
                .ifPresent(code -> paborjade.rescue(code, form));
    }

    private static boolean isConflict(RuntimeException e) {
        return e instanceof OptimisticLockException || SqlErrors.isDuplicateKey(e) || SqlErrors.isCollision(e);
    }
}
