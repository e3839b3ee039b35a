package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Sokord;
import se.stegvis.session.Token;
import se.stegvis.web.Check;
import se.stegvis.web.Formular.Alternativ;

/**
 * Protected identity of staff: what somebody is called in whatever leaves the service, and the address that stands for hers
 * in an export, by which an import finds her again.
 */
@Singleton
public class Alias {

    public static final List<Alternativ> SKYDDAD = List.of(
            new Alternativ("nej", "Nej"), new Alternativ("ja", "Ja, visa ett alias i allt som lämnar tjänsten"));

    private static final int LENGTH = 100;
    private static final int DRAWN = 16;

    private final MedarbetareRepository medarbetare;
    private final UppdragRepository uppdrag;
    private final Kontospar spar;

    Alias(MedarbetareRepository medarbetare, UppdragRepository uppdrag, Kontospar spar) {
        this.medarbetare = medarbetare;
        this.uppdrag = uppdrag;
        this.spar = spar;
    }

    /** The alias asked for, the roll when nothing is said; null for none. */
    public @Nullable String read(Check check, Medarbetare konto) {
        if (!check.choice("skyddad", SKYDDAD, "Välj om identiteten är skyddad").equals("ja")) {
            return null;
        }
        var typed = check.optionalText("alias", LENGTH);
        var namnen = Arrays.asList(Sokord.fold(konto.namn()).strip().split(" ", -1));
        check.rule(
                Arrays.stream(Sokord.fold(typed).strip().split(" ", -1))
                        .noneMatch(ord -> !ord.isEmpty() && namnen.contains(ord)),
                "alias",
                "Ett alias kan inte innehålla personens namn");
        return typed.isEmpty() ? forslag(konto) : typed;
    }

    /** What she does. */
    public String forslag(Medarbetare konto) {
        var samordnare = uppdrag.findRoller(konto.id()).contains(Roll.SAMORDNARE);
        return (samordnare ? Roll.SAMORDNARE : Roll.COACH).etikett();
    }

    /** Sets or, with null, takes away the alias; its address is drawn once and stays. */
    @Transactional
    public void satt(long av, Medarbetare known, @Nullable String alias, int version) {
        medarbetare.las();
        if (alias != null) {
            medarbetare.setAliasEpost(known.id(), nyEpost());
        }
        medarbetare.update(known.withAlias(alias, version));
        spar.skriv(
                av,
                known.id(),
                Kontohandelse.ALIAS_ANDRAT,
                Objects.toString(known.alias(), ""),
                Objects.toString(alias, ""));
    }

    /** Nobody's: the top domain is kept for addresses that can not be. */
    static String nyEpost() {
        return "skyddad-%s@stegvis.invalid"
                .formatted(Token.fresh()
                        .replaceAll("[^A-Za-z0-9]", "x")
                        .substring(0, DRAWN)
                        .toLowerCase(java.util.Locale.ROOT));
    }
}
