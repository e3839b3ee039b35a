package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Lage.Tidpunkt;
import se.stegvis.deltagare.Lagen;

/** Reads exits as they stand. */
@Singleton
class Gjorda {

    private final AvslutRepository avslut;
    private final AvslutsuppgiftRepository uppgifter;
    private final Lagen lagen;

    Gjorda(AvslutRepository avslut, AvslutsuppgiftRepository uppgifter, Lagen lagen) {
        this.avslut = avslut;
        this.uppgifter = uppgifter;
        this.lagen = lagen;
    }

    /** An exit with its row. */
    record Gjord(Avslut rad, Avslutat avslut) {}

    /** The row, exited or not. */
    Optional<Avslut> rad(DeltagandeRef ref) {
        return avslut.findByIdAndInsatsId(ref.deltagandeId(), ref.insatsId());
    }

    /** Whether anything may be written; not when the consent to be registered is taken back. */
    boolean isSkrivbar(DeltagandeRef ref) {
        return avslut.countSkrivbara(ref.insatsId(), ref.deltagandeId()) > 0;
    }

    /** The exit, a felregistrering too; empty while it goes on. */
    Optional<Gjord> find(DeltagandeRef ref) {
        return rad(ref).filter(Avslut::isGjort).map(this::gjord);
    }

    private Gjord gjord(Avslut rad) {
        var uppgift = uppgifter.findByDeltagandeId(rad.id()).orElseGet(() -> Avslutsuppgift.ingen(rad.id()));
        var efterat = new Efterat(
                uppgift.overlamnad(),
                uppgift.overlamnadText(),
                rad.samtyckeUppfoljning(),
                uppgift.nasSatt(),
                uppgift.nasTid());
        return new Gjord(
                rad,
                new Avslutat(
                        rad.utskriven(),
                        Objects.requireNonNull(rad.avslutsanledning()),
                        rad.avslutsanledningText(),
                        lagen.find(rad.id(), Tidpunkt.EFTER),
                        efterat,
                        List.of()));
    }
}
