package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.jobb.Jobb;

/**
 * Works out the frister of everybody once a day. The acts have done so already: whatever it changes was forgotten somewhere,
 * or is of a database from before there were any.
 */
@Singleton
class Fristkontroll implements Jobb {

    private static final Logger LOG = LoggerFactory.getLogger(Fristkontroll.class);

    private final Frister frister;
    private final FaktaQueries queries;

    Fristkontroll(Frister frister, FaktaQueries queries) {
        this.frister = frister;
        this.queries = queries;
    }

    @Override
    public String namn() {
        return "frister";
    }

    @Override
    public String vad() {
        return "Räknar om allas frister, varje dygn";
    }

    @Override
    public LocalDate senast(LocalDate idag) {
        return idag;
    }

    /** A chunk a transaction, so that nobody waits long for it. */
    @Override
    public String kor(LocalDate dag) {
        var antal = 0;
        var rattade = 0;
        var ids = queries.findIds(null, 0, Frister.CHUNK);
        while (!ids.isEmpty()) {
            antal += ids.size();
            rattade += frister.rakna(ids);
            ids = queries.findIds(null, ids.get(ids.size() - 1), Frister.CHUNK);
        }
        if (rattade > 0) {
            LOG.warn("{} frister were not as the facts have them", rattade);
        }
        return "%d deltaganden, %d frister rättade".formatted(antal, rattade);
    }
}
