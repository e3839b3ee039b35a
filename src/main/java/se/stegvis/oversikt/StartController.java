package se.stegvis.oversikt;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.stegvis.arbetslista.Arbetslista;
import se.stegvis.arbetslista.AttGora;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.behorighet.Roll;
import se.stegvis.deltagare.PaborjadeInskrivningar;
import se.stegvis.sammandrag.Epost;
import se.stegvis.web.Pages;

/** The start page of each roll. */
@Controller
@Produces(MediaType.TEXT_HTML)
class StartController {

    private final StartQueries queries;
    private final Arbetslista arbetslista;
    private final SamordnareQueries samordnarens;
    private final PaborjatQueries paborjat;
    private final KommandeMotenQueries moten;
    private final EfterAvslutQueries efterAvslut;
    private final PaborjadeInskrivningar inskrivningar;
    private final Epost epost;
    private final Clock clock;

    StartController(
            StartQueries queries,
            Arbetslista arbetslista,
            SamordnareQueries samordnarens,
            PaborjatQueries paborjat,
            KommandeMotenQueries moten,
            EfterAvslutQueries efterAvslut,
            PaborjadeInskrivningar inskrivningar,
            Epost epost,
            Clock clock) {
        this.queries = queries;
        this.arbetslista = arbetslista;
        this.samordnarens = samordnarens;
        this.paborjat = paborjat;
        this.moten = moten;
        this.efterAvslut = efterAvslut;
        this.inskrivningar = inskrivningar;
        this.epost = epost;
        this.clock = clock;
    }

    @Get("/")
    @Kraver(Behorighet.VARA_INLOGGAD)
    HttpResponse<?> show(Inloggad inloggad) {
        var idag = LocalDate.now(clock);
        var roller = inloggad.allaRoller();
        boolean samordnare = roller.contains(Roll.SAMORDNARE);
        boolean arbetar = samordnare || roller.contains(Roll.COACH);
        var utan = samordnare ? queries.findUtanKontaktperson(inloggad, idag) : List.<StartQueries.Rad>of();
        var mina = arbetar ? queries.findMina(inloggad, idag) : List.<StartQueries.Rad>of();
        return Pages.show(
                "oversikt/start",
                new StartView(
                        inloggad.namn().split(" ", 2)[0],
                        arbetar,
                        samordnare,
                        roller.contains(Roll.FORBUND),
                        roller.contains(Roll.ADMINISTRATOR),
                        roller.contains(Roll.LOGGGRANSKARE),
                        arbetar ? arbetslista.attGora(inloggad) : AttGora.INGET,
                        epost.finns(),
                        samordnarens.findRemisser(inloggad).stream()
                                .map(StartView.Remisser::of)
                                .toList(),
                        efterAvslut.findAttRinga(inloggad, idag).stream()
                                .map(StartView.AttRinga::of)
                                .toList(),
                        samordnare ? NyaUppdrag.of(samordnarens.findNyaUppdrag(inloggad, idag)) : List.of(),
                        arbetar ? NyaHosMig.of(queries.findNyaHosMig(inloggad, idag)) : List.of(),
                        StartView.rader(utan, idag),
                        StartView.insatser(utan),
                        StartView.antal(utan),
                        StartView.kapad(utan),
                        StartView.paborjat(
                                paborjat.findPaborjat(inloggad, idag),
                                inskrivningar.lista(inloggad),
                                arbetar ? paborjat.findUtkast(inloggad, idag) : List.of()),
                        arbetar
                                ? moten.findKommandeMoten(inloggad, idag).stream()
                                        .map(StartView.Mote::of)
                                        .toList()
                                : List.of(),
                        StartView.rader(mina, idag),
                        StartView.kapad(mina),
                        arbetar ? skyddade(inloggad, idag) : List.of()));
    }

    private List<StartView.Rad> skyddade(Inloggad inloggad, LocalDate idag) {
        var rader = queries.findSkyddade(inloggad, idag);
        var ids = rader.stream().map(StartQueries.Rad::id).toList();
        return StartView.rader(rader, arbetslista.frister(ids), idag);
    }
}
