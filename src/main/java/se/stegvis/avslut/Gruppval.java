package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Kodval;
import se.stegvis.web.Formular.Alternativ;

/** What can be chosen where several are exited, for all and for each. */
@Singleton
class Gruppval {

    private final Kodval kodval;
    private final Clock clock;

    Gruppval(Kodval kodval, Clock clock) {
        this.kodval = kodval;
        this.clock = clock;
    }

    List<Alternativ> vad(boolean kanOverforas) {
        var alla = new ArrayList<>(kodval.of(Kodlista.AVSLUTSANLEDNING, LocalDate.now(clock), List.of()).stream()
                .filter(kod -> !kod.kod().equals(Avslut.FELREGISTRERING))
                .toList());
        if (kanOverforas) {
            alla.add(new Alternativ(GruppavslutForm.OVERFORD, "Överförs till en annan insats"));
        }
        return alla;
    }

    List<Alternativ> utfall() {
        return medInget("Inget utfall", Kodlista.SYSSELSATTNING);
    }

    List<Alternativ> forsorjning() {
        return medInget("Ej frågat", Kodlista.FORSORJNING);
    }

    private List<Alternativ> medInget(String etikett, Kodlista lista) {
        return Stream.concat(
                        Stream.of(new Alternativ(GruppavslutForm.INGET, etikett)),
                        kodval.medSvar(lista, LocalDate.now(clock), List.of()).stream())
                .toList();
    }

    static List<Alternativ> insatser(List<Insats> insatser) {
        return insatser.stream()
                .map(i -> new Alternativ(String.valueOf(i.id()), i.namn()))
                .toList();
    }
}
