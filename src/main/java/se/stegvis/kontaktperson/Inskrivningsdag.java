package se.stegvis.kontaktperson;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import se.stegvis.deltagare.InskrivenAndrad;

/**
 * Lets the history begin with the enrolment when that day is corrected. Later: days before it fall away, and who had none
 * but those lasted no day. Earlier: the new days are those of who had the first.
 */
@Singleton
class Inskrivningsdag implements ApplicationEventListener<InskrivenAndrad> {

    private final KontaktpersonstidRepository tider;

    Inskrivningsdag(KontaktpersonstidRepository tider) {
        this.tider = tider;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void onApplicationEvent(InskrivenAndrad event) {
        var ref = event.deltagande();
        if (event.efter().isAfter(event.fore())) {
            tider.beginLater(ref.insatsId(), ref.deltagandeId(), event.efter());
        } else {
            tider.beginEarlier(ref.insatsId(), ref.deltagandeId(), event.fore(), event.efter());
        }
    }
}
