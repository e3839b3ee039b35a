package se.stegvis.behorighet;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Atkomstlogg;
import se.stegvis.atkomstlogg.Atkomstlogg.Fraga;
import se.stegvis.atkomstlogg.Utfall;
import se.stegvis.atkomstlogg.Visning;
import se.stegvis.behorighet.Behorighet.Scope;
import se.stegvis.behorighet.RattRepository.Ratt;
import se.stegvis.gemensamt.Anonymorsak;

/**
 * Stands in front of every {@link Kraver} route. Decides from what the route takes, the roll held in the insats of the
 * address, and whether the deltagande of the address is one of that insats.
 *
 * <p>The route runs in a transaction that ends with the log row. An answer that is a refusal (422, 409) or an exception
 * takes back what the route wrote, and its log row is written by itself.
 */
@Singleton
@InterceptorBean(Kraver.class)
class AccessGuard implements MethodInterceptor<Object, Object> {

    /**
     * A page shows one moment. An act sees what others did while it waited for them, so that what it works out from several
     * tables is from the newest, and locks no gaps that another act has to write in.
     */
    private static final TransactionDefinition AKT = readCommitted();

    private final RattRepository ratter;
    private final Atkomstlogg atkomstlogg;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    AccessGuard(
            RattRepository ratter,
            Atkomstlogg atkomstlogg,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.ratter = ratter;
        this.atkomstlogg = atkomstlogg;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> route) {
        HttpRequest<?> request = ServerRequestContext.currentRequest().orElseThrow();
        Arguments.keep(request, route.getParameterValues());
        var inloggad =
                Inloggad.known(request.getUserPrincipal(Authentication.class).orElseThrow());
        var behorighet = route.enumValue(Kraver.class, Behorighet.class).orElseThrow();
        var adress = Adress.of(route.getParameterValues());
        var fraga = new Fraga(
                inloggad.medarbetareId(),
                behorighet.name(),
                request.getMethodName(),
                RouteTemplate.of(request),
                adress.insatsId(),
                adress.deltagandeId());

        if (!permitted(inloggad, behorighet, adress, route.hasAnnotation(Identitet.class))) {
            transactions.executeWrite(status -> {
                atkomstlogg.write(fraga, Utfall.NEKAD, null);
                return null;
            });
            throw new HttpStatusException(
                    behorighet.scope() == Scope.INSATS ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN, "");
        }
        var visning = Visning.begin(request, inloggad.dolj());
        return inloggad.dolj() && route.hasAnnotation(Klartext.class)
                ? runDold(route, fraga, visning)
                : run(route, fraga, visning);
    }

    private static TransactionDefinition readCommitted() {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(TransactionDefinition.Isolation.READ_COMMITTED);
        return definition;
    }

    private @Nullable Object run(MethodInvocationContext<Object, Object> route, Fraga fraga, Visning visning) {
        var done = false;
        try {
            var answer = transactions.execute(isReading(fraga) ? TransactionDefinition.DEFAULT : AKT, status -> {
                var response = route.proceed();
                if (isRefusal(response)) {
                    status.setRollbackOnly();
                } else {
                    atkomstlogg.write(fraga, Utfall.MEDGIVEN, visning);
                }
                return response;
            });
            done = !isRefusal(answer);
            return answer;
        } finally {
            if (!done) {
                transactions.executeWrite(status -> {
                    atkomstlogg.write(fraga, Utfall.AVBRUTEN, visning);
                    return null;
                });
            }
        }
    }

    /** What a {@link Klartext} route does is done, but its page is not shown, and so logged as not come to anything. */
    private @Nullable Object runDold(MethodInvocationContext<Object, Object> route, Fraga fraga, Visning visning) {
        if (isReading(fraga)) {
            transactions.executeWrite(status -> {
                atkomstlogg.write(fraga, Utfall.AVBRUTEN, null);
                return null;
            });
            return DoldSida.svar(HttpStatus.OK, fraga.insatsId(), fraga.deltagandeId());
        }
        var answer = run(route, fraga, visning);
        return isRefusal(answer)
                ? DoldSida.svar(HttpStatus.UNPROCESSABLE_ENTITY, fraga.insatsId(), fraga.deltagandeId())
                : answer;
    }

    private static boolean isReading(Fraga fraga) {
        return fraga.metod().equals("GET") || fraga.metod().equals("HEAD");
    }

    private static boolean isRefusal(@Nullable Object answer) {
        return answer instanceof HttpResponse<?> response && response.code() >= 400;
    }

    private boolean permitted(Inloggad inloggad, Behorighet behorighet, Adress adress, boolean identitet) {
        if (behorighet.scope() == Scope.INSTALLATION) {
            return inloggad.har(behorighet);
        }
        if (adress.insatsId() == null) {
            throw new IllegalStateException(behorighet + " needs an insats in the address");
        }
        var deltagandeId = adress.deltagandeId();
        return ratter
                .find(
                        inloggad.medarbetareId(),
                        adress.insatsId(),
                        deltagandeId == null ? 0 : deltagandeId,
                        LocalDate.now(clock))
                .stream()
                .anyMatch(ratt -> ratt.roll().har(behorighet)
                        && (deltagandeId == null || ratt.deltagandeId() != null)
                        && oppet(ratt, behorighet, identitet));
    }

    /** Without consent to be registered nothing more is written; of a protected person there is no identity. */
    private static boolean oppet(Ratt ratt, Behorighet behorighet, boolean identitet) {
        return Anonymorsak.find(ratt.orsak())
                .map(orsak -> orsak == Anonymorsak.SKYDDAD ? !identitet : behorighet.lasning())
                .orElse(true);
    }

    /** What the address of a route names; both null when it is installation-wide. */
    private record Adress(@Nullable Long insatsId, @Nullable Long deltagandeId) {

        static Adress of(Object[] parameters) {
            return Arrays.stream(parameters)
                    .map(Adress::named)
                    .filter(adress -> adress.insatsId != null)
                    .findFirst()
                    .orElse(new Adress(null, null));
        }

        private static Adress named(@Nullable Object parameter) {
            if (parameter instanceof DeltagandeRef deltagande) {
                return new Adress(deltagande.insatsId(), deltagande.deltagandeId());
            }
            return new Adress(parameter instanceof InsatsRef insats ? insats.insatsId() : null, null);
        }
    }
}
