package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import se.stegvis.web.RateLimits;
import se.stegvis.web.TooMany;

/** Asks somebody who is signed in for her password again, within the limits of signing in and counted together with it. */
@Singleton
public class Losenordsprov {

    private final MedarbetareRepository medarbetare;
    private final Losenord losenord;
    private final RateLimits limits;

    Losenordsprov(MedarbetareRepository medarbetare, Losenord losenord, RateLimits limits) {
        this.medarbetare = medarbetare;
        this.losenord = losenord;
        this.limits = limits;
    }

    /**
     * Whether the password is hers.
     *
     * @throws TooMany when the account or the address is out of attempts
     */
    public boolean stammer(long medarbetareId, String typed, String address) {
        var konto = medarbetare.findById(medarbetareId).orElseThrow();
        Inloggning.take(limits, Inloggning.PER_ACCOUNT, konto.epost());
        Inloggning.take(limits, Inloggning.PER_ADDRESS, address);
        var shortened = typed.length() > Losenord.MAX_LENGTH ? "" : typed;
        var stammer = losenord.matches(shortened, konto.losenord());
        if (stammer) {
            limits.giveBack(Inloggning.PER_ACCOUNT, konto.epost());
            limits.giveBack(Inloggning.PER_ADDRESS, address);
        }
        return stammer;
    }
}
