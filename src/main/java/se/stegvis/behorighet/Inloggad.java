package se.stegvis.behorighet;

import io.micronaut.security.authentication.Authentication;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is signed in, read from the database for this very request.
 *
 * @param utat the name, or the alias of somebody with protected identity, for what leaves the service
 * @param roller those that reach over the installation
 * @param uppdrag those held in an insats today, by the insats's name
 * @param dolj whether this session hides who the participants are
 * @param skarm the address of the form this session's screen is lent to; empty when it is not lent
 */
public record Inloggad(
        long medarbetareId,
        long sessionId,
        String namn,
        String utat,
        Set<Roll> roller,
        List<Uppdrag> uppdrag,
        boolean dolj,
        String skarm) {

    /** A roll in one insats. */
    public record Uppdrag(long insatsId, String insatsNamn, Roll roll) {}

    private static final String ATTRIBUTE = "inloggad";
    private static final String UNKNOWN = "okand";
    private static final Inloggad NOBODY = new Inloggad(0, 0, "", "", Set.of(), List.of(), true, "");

    /** The Inloggad that a session put into the authentication. */
    public static Inloggad of(Authentication authentication) {
        return Optional.ofNullable(authentication.getAttributes().get(ATTRIBUTE))
                .map(Inloggad.class::cast)
                .orElseThrow(() -> new IllegalStateException("Signed in without a session"));
    }

    /**
     * In place of somebody whom the database cannot tell for the moment. The request goes on until its form has been
     * read, so that the error page can show it, and the guard stops it there.
     */
    public static Authentication unknown(Throwable why) {
        return Authentication.build(UNKNOWN, List.of(), Map.of(ATTRIBUTE, NOBODY, UNKNOWN, why));
    }

    /** As {@link #of}; throws when it stands for nobody. */
    static Inloggad known(Authentication authentication) {
        if (authentication.getAttributes().get(UNKNOWN) instanceof Throwable why) {
            throw new IllegalStateException("Nobody could be looked up", why);
        }
        return of(authentication);
    }

    /** False for {@link #unknown}, which only error pages meet. */
    public boolean isKnown() {
        return medarbetareId != 0;
    }

    /** As Micronaut Security wants it. */
    public Authentication authentication() {
        return Authentication.build(String.valueOf(medarbetareId), List.of(), Map.of(ATTRIBUTE, this));
    }

    /** Whether any of the rolls held, anywhere, has it. */
    public boolean har(Behorighet behorighet) {
        return allaRoller().stream().anyMatch(roll -> roll.har(behorighet));
    }

    /** Whether a roll held in the insats has it. For showing or leaving out a link; the guard asks the database. */
    public boolean har(Behorighet behorighet, long insatsId) {
        return uppdrag.stream()
                .anyMatch(u -> u.insatsId() == insatsId && u.roll().har(behorighet));
    }

    /** Every roll held, over the installation or in some insats. */
    public Set<Roll> allaRoller() {
        return Stream.concat(roller.stream(), uppdrag.stream().map(Uppdrag::roll))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Roll.class)));
    }

    /** The insatser where some roll held has the behörighet, by name, each once. */
    public List<Uppdrag> insatserMed(Behorighet behorighet) {
        return uppdrag.stream()
                .filter(u -> u.roll().har(behorighet))
                .collect(Collectors.toMap(Uppdrag::insatsId, u -> u, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
