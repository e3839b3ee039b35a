package se.stegvis.atkomstlogg;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose names one request has shown so far: participants, and persons on the way to become one. */
public final class Visning {

    private static final String ATTRIBUTE = Visning.class.getName();

    /** What a name can stand on, with the mark its ids have in the log's row. */
    enum Slag {
        DELTAGANDE(""),
        REMISS("r"),
        INSKRIVNING("i");

        private final String mark;

        Slag(String mark) {
            this.mark = mark;
        }
    }

    private final Map<Slag, TreeSet<Long>> visade = new EnumMap<>(Slag.class);
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

    void add(Slag slag, long id) {
        visade.computeIfAbsent(slag, s -> new TreeSet<>()).add(id);
    }

    /** The ids of deltaganden, then the others with their marks, each kind ascending; null when nobody was shown. */
    @Nullable
    String ids() {
        return visade.isEmpty()
                ? null
                : visade.entrySet().stream()
                        .flatMap(e -> e.getValue().stream().map(id -> e.getKey().mark + id))
                        .collect(Collectors.joining(","));
    }
}
