package se.stegvis.paborjat;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DoldSida;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.FormCodes;
import se.stegvis.web.FormData;
import se.stegvis.web.Prefill;
import se.stegvis.web.WriteLimit;

/**
 * Inside the guard, and so in the transaction of the route: does a form once and forgets what was begun when it is
 * saved; fills a form that is about to be shown with what was begun.
 */
@Singleton
@InterceptorBean(Kraver.class)
class SubmitOnce implements MethodInterceptor<Object, Object> {

    private static final int INSIDE_THE_GUARD = 100;

    /** The names of the methods that show a form. */
    private static final Set<String> FORMS = Set.of("fresh", "edit");

    private final Inskickningar inskickningar;
    private final Paborjade paborjade;
    private final FormCodes codes;
    private final WriteLimit limit;

    SubmitOnce(Inskickningar inskickningar, Paborjade paborjade, FormCodes codes, WriteLimit limit) {
        this.inskickningar = inskickningar;
        this.paborjade = paborjade;
        this.codes = codes;
        this.limit = limit;
    }

    @Override
    public int getOrder() {
        return INSIDE_THE_GUARD;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> route) {
        var request = FormArgument.request();
        var form = FormArgument.find(route);
        if (form.isPresent()) {
            limit.take(FormArgument.medarbetareId(request));
            return submit(route, request, form.get());
        }
        if (FORMS.contains(route.getMethodName())
                && Prefill.of(request).isEmpty()
                && !route.hasAnnotation(UtanSpar.class)) {
            var begun = paborjade.find(FormArgument.medarbetareId(request), request.getPath());
            if (begun.isPresent() && FormArgument.dolj(request)) {
                return DoldSida.svar(HttpStatus.OK, null, null);
            }
            begun.ifPresent(prefill -> prefill.into(request));
        }
        return route.proceed();
    }

    private @Nullable Object submit(
            MethodInvocationContext<Object, Object> route, HttpRequest<?> request, FormData form) {
        var medarbetareId = FormArgument.medarbetareId(request);
        var code = codes.read(form).filter(c -> c.medarbetareId() == medarbetareId);
        if (code.isEmpty() || route.getTarget() instanceof PaborjatController) {
            return route.proceed();
        }
        var sent = route.hasAnnotation(UtanSpar.class) ? FormData.EMPTY : form;
        var answer = inskickningar.once(request, form.code(), sent, medarbetareId, route::proceed);
        if (!form.keptAs().isEmpty() && answer instanceof HttpResponse<?> response && response.code() < 400) {
            paborjade.remove(medarbetareId, code.get().sida());
        }
        return answer;
    }
}
