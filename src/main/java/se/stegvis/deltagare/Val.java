package se.stegvis.deltagare;

import java.util.List;
import se.stegvis.web.Formular.Alternativ;

/** What can be chosen in the forms of this room, beside codes. */
final class Val {

    static final List<Alternativ> KON = List.of(new Alternativ("kvinna", "Kvinna"), new Alternativ("man", "Man"));

    private Val() {}
}
