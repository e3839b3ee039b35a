package se.stegvis.nyckel;

import java.util.List;
import se.stegvis.web.Formular.Alternativ;

/** Which tables a key can be made for; told by the room that has them. */
public interface Oppningsbara {

    /** By name, with what people call them; none before anything is released. */
    List<Alternativ> tabeller();
}
