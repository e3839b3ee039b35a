package se.stegvis.deltagare;

import java.util.List;
import se.stegvis.web.Formular.Alternativ;

/** What can be chosen about a person, beside codes. */
public final class Val {

    public static final List<Alternativ> KON =
            List.of(new Alternativ("kvinna", "Kvinna"), new Alternativ("man", "Man"));

    private Val() {}
}
