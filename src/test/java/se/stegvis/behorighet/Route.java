package se.stegvis.behorighet;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A route of the running program. */
record Route(UriRouteInfo<?, ?> info) {

    HttpMethod method() {
        return info.getHttpMethod();
    }

    String template() {
        return info.getUriMatchTemplate().toPathString();
    }

    String name() {
        return method() + " " + template();
    }

    boolean isPage() {
        return method() == HttpMethod.GET && info.getProduces().contains(MediaType.TEXT_HTML_TYPE);
    }

    boolean isOpen() {
        return info.getTargetMethod().hasAnnotation(Oppen.class);
    }

    /** Whether a key opens it, and nothing else does. */
    boolean isForPrograms() {
        return info.getTargetMethod().hasAnnotation(KraverNyckel.class);
    }

    Optional<Behorighet> behorighet() {
        return info.getTargetMethod().enumValue(Kraver.class, Behorighet.class);
    }

    boolean isAboutDeltagande() {
        return template().contains("{deltagandeId}");
    }

    /** Whether the method takes the ref that its address calls for. */
    boolean hasRef() {
        var types = List.of(info.getTargetMethod().getArgumentTypes());
        return types.contains(isAboutDeltagande() ? DeltagandeRef.class : InsatsRef.class);
    }

    /** The address for a deltagande; ids further down are of something that does not exist. */
    String uri(DeltagandeRef ref) {
        return uri(ref, Map.of());
    }

    /** The same, with something that does exist in some of the places further down. */
    String uri(DeltagandeRef ref, Map<String, String> places) {
        return Arrays.stream(template().split("/", -1))
                .map(part -> switch (part) {
                    case "{insatsId}" -> String.valueOf(ref.insatsId());
                    case "{deltagandeId}" -> String.valueOf(ref.deltagandeId());
                    default -> places.getOrDefault(part, part.replaceAll("\\{[^}]*}", "999999999"));
                })
                .reduce((a, b) -> a + "/" + b)
                .orElseThrow();
    }
}
