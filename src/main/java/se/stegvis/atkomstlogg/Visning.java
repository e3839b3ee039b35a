package se.stegvis.atkomstlogg;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The deltaganden whose names one request has shown so far. */
public final class Visning {

    private static final String ATTRIBUTE = Visning.class.getName();

    private final TreeSet<Long> deltaganden = new TreeSet<>();

    private final boolean dold;

    private Visning(boolean dold) {
        this.dold = dold;
    }

    /**
     * Begins anew for the request; only the guard does this.
     *
     * @param dold whether nothing may be shown that tells who a participant is
     */
    public static Visning begin(HttpRequest<?> request, boolean dold) {
        var visning = new Visning(dold);
        request.setAttribute(ATTRIBUTE, visning);
        return visning;
    }

    static Visning current() {
        return ServerRequestContext.currentRequest()
                .flatMap(request -> request.getAttribute(ATTRIBUTE, Visning.class))
                .orElseThrow(() -> new IllegalStateException("A name is shown outside a guarded request"));
    }

    boolean isDold() {
        return dold;
    }

    void add(long deltagandeId) {
        deltaganden.add(deltagandeId);
    }

    /** Ascending ids joined with a comma; null when nobody was shown. */
    @Nullable
    String ids() {
        return deltaganden.isEmpty()
                ? null
                : deltaganden.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
