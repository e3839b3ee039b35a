package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import se.stegvis.deltagare.Instrumentord;
import se.stegvis.instrument.Instrumenten;

/** Tells rooms that do not know this one what the questions are. */
@Singleton
class Instrumentorden implements Instrumentord {

    private final Instrumenten instrumenten;

    Instrumentorden(Instrumenten instrumenten) {
        this.instrumenten = instrumenten;
    }

    @Override
    public Ord av(String nyckel) {
        var instrument = instrumenten.get(nyckel);
        var fragor = new LinkedHashMap<String, String>();
        instrumenten.fragor(nyckel).forEach(f -> fragor.put(f.nyckel(), f.text()));
        var skala = instrument.skala();
        return new Ord(instrument.namn(), fragor, skala.min(), skala.max(), skala.decimaler());
    }
}
