package se.stegvis.handlingsplan;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stegvis.dataskydd.Maskeras;

/**
 * The one change a fixed version can meet: words that tell who a protected person is are taken out of it, and it is sealed
 * anew. A version that somebody had touched before goes on saying so.
 */
@Singleton
class Omforsegling implements ApplicationEventListener<Maskeras> {

    /** A text of the JSON; the second group when it is the name of a field. */
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");

    private final PlanversionRepository versioner;

    Omforsegling(PlanversionRepository versioner) {
        this.versioner = versioner;
    }

    @Override
    public void onApplicationEvent(Maskeras maskeras) {
        for (var version : versioner.findByPerson(maskeras.deltagareId())) {
            var innehall = TEXT.matcher(version.innehall()).replaceAll(text -> maskerad(text, maskeras));
            if (!innehall.equals(version.innehall())) {
                var masked = version.maskerad(innehall);
                versioner.maskera(masked.id(), masked.innehall(), masked.hash());
            }
        }
    }

    private static String maskerad(MatchResult text, Maskeras maskeras) {
        return Matcher.quoteReplacement(
                text.group(2) == null ? "\"" + maskeras.maskering().apply(text.group(1)) + "\"" : text.group());
    }
}
