package se.stegvis.oversikt;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodverk;
import se.stegvis.oversikt.HandelseQueries.Rad;
import se.stegvis.samtycke.Samtyckeslage;

/** Says in words what a row of the time line is; a code it does not know is a change in general. */
@Singleton
class Handelsetext {

    private static final Map<String, String> FAST = Map.ofEntries(
            Map.entry("struken", "Struken anteckning"),
            Map.entry("flyttad", "Flyttad anteckning"),
            Map.entry("blev_struken", "Anteckning struken, registrerad av misstag"),
            Map.entry("blev_flyttad", "Anteckning flyttad, skriven i fel akt"),
            Map.entry("kom_hit", "Anteckning flyttad hit från en annan akt"),
            Map.entry("struket_mote", "Struket möte"),
            Map.entry("motestillagg", "Tillägg till möte"),
            Map.entry("blev_struket", "Möte struket, registrerat av misstag"),
            Map.entry("upprattad", "Handlingsplanen upprättad"),
            Map.entry("forankrad_deltagare", "Handlingsplanen förankrad med deltagaren"),
            Map.entry("forankrad_remittent", "Handlingsplanen förankrad med remittentens organisation"),
            Map.entry("planversion", "Handlingsplanen fastställd"),
            Map.entry("kontaktperson", "Kontaktperson"),
            Map.entry("ingen_kontaktperson", "Ingen kontaktperson"),
            Map.entry("bekraftad", "Handlingsplanen bekräftad oförändrad"),
            Map.entry("remiss_antagen", "Antagen till insatsen"),
            Map.entry("samtycke_information", "Information om personuppgifter given"),
            Map.entry("slut_paborjad", "Slutdokumentationen påbörjad"),
            Map.entry("slut_ny_version", "Ny version av slutdokumentationen påbörjad"),
            Map.entry("slut_lamnad", "Slutdokumentationen lämnad"),
            Map.entry("slut_avbojd", "Deltagaren ville inte ha någon slutdokumentation"),
            Map.entry("SLUTDOKUMENTATION_SPARAD", "Slutdokumentationens utkast sparat"),
            Map.entry("PLAN_SPARAD", "Handlingsplanens utkast sparat"),
            Map.entry("FORANKRING_ANDRAD", "Handlingsplanens förankring antecknad"),
            Map.entry("INSKRIVEN", "Inskrivningsdagen rättad"),
            Map.entry("felregistrerat", "Felregistrerat"),
            Map.entry("tidigare_felregistrerat", "Felregistrerat, senare återöppnat"),
            Map.entry("ateroppnad", "Återöppnat"),
            Map.entry("inlast", "Pågående igen enligt inläst fil"),
            Map.entry("AVSLUT_RATTAT", "Avslutets uppgifter ändrade"),
            Map.entry("SKYDDAD", "Identiteten skyddad"),
            Map.entry("ATERKALLAT", "Samtycket till registrering återkallat"),
            Map.entry("SAMTYCKE_ATERKALLAT", "Samtycke att dela återkallat"),
            Map.entry("NAMNGIVEN", "Någon fick rätt att öppna ärendet"),
            Map.entry("INTE_NAMNGIVEN", "Någon har inte längre rätt att öppna ärendet"),
            Map.entry("MASKERAT", "Ord borttagna ur texter"),
            Map.entry("FORSOK_RATTAT", "Försök att ringa efter avslut rättat"),
            Map.entry("FORSOK_STRUKET", "Försök att ringa efter avslut struket"),
            Map.entry("RING_INTE", "Ska inte ringas efter avslut"),
            Map.entry("FAR_RINGAS", "Får ringas efter avslut igen"),
            Map.entry("uppfoljning_gjord", "Tremånadersuppföljning gjord"),
            Map.entry("UPPFOLJNING_DEL", "Svar i en uppföljning ändrat"),
            Map.entry("UPPFOLJNING_HOPPAD", "Uppföljning överhoppad, eller återtagen"),
            Map.entry("FRIST_AVKLARAD", "Plan eller enkät noterad som gjord eller överhoppad"),
            Map.entry("PAUS", "Paus skriven"),
            Map.entry("PAUS_ANDRAD", "Paus ändrad"),
            Map.entry("PAUS_BORTTAGEN", "Paus borttagen"),
            Map.entry("paus_sjukdom", "Paus, sjukdom"),
            Map.entry("paus_foraldraledighet", "Paus, föräldraledighet"),
            Map.entry("paus_ledighet", "Paus, ledighet"),
            Map.entry("paus_annat", "Paus"),
            Map.entry("hoppad_avbojde", "Uppföljning som inte görs, deltagaren avböjde"),
            Map.entry("hoppad_sjuk", "Uppföljning som inte görs, deltagaren var sjuk"),
            Map.entry("hoppad_ej_natt", "Uppföljning som inte görs, deltagaren gick inte att nå"),
            Map.entry("hoppad_annat", "Uppföljning som inte görs"),
            Map.entry("SKATTNING_RATTAD", "Skattning rättad"),
            Map.entry("SKATTNING_BORTTAGEN", "Skattning borttagen, registrerad av misstag"),
            Map.entry("KONTAKT_ANDRAD", "Kontakt i nätverket ändrad"));

    private final Kodverk kodverk;

    Handelsetext(Kodverk kodverk) {
        this.kodverk = kodverk;
    }

    String of(Rad r) {
        return switch (r.vad()) {
            case "inskriven" -> "Inskriven" + efter(", remittent ", Kodlista.REMITTENT, r.kod());
            case "anteckning" -> r.kod() == null ? "Anteckning" : etikett(Kodlista.ANTECKNINGSSLAG, r.kod());
            case "tillagg" -> "Tillägg till anteckning";
            case "remiss_inkom" -> "Remiss inkom" + efter(", ", Kodlista.REMITTENT, r.kod());
            case "samtycke_delning" -> "Samtycke att dela med " + Samtyckeslage.part(String.valueOf(r.kod()));
            case "mote" -> etikett(Kodlista.MOTESSLAG, r.kod());
            case "nasta_mote" -> "Bokat möte efter " + etikett(Kodlista.MOTESSLAG, r.kod());
            case "deltagare", "coach" -> skattning(r);
            case "obs" -> "Obs vid kontakt" + efter(", ", Kodlista.KONTAKTOBS, r.kod());
            case "obs_avslutad" -> "Obs vid kontakt avslutad" + efter(", ", Kodlista.KONTAKTOBS, r.kod());
            case "kontakt_fran" -> "Ny kontakt" + efter(", ", Kodlista.PART, r.kod());
            case "kontakt_till" -> "Kontakt avslutad" + efter(", ", Kodlista.PART, r.kod());
            case "samtal_arbete_studier_arbetssokande" -> samtal(r, "i arbete, studier eller arbetssökande");
            case "samtal_fortsatt_rehabilitering" -> samtal(r, "fortsatt rehabilitering");
            case "samtal_sjukdom" -> samtal(r, "sjukdom");
            case "samtal_ovrigt" -> samtal(r, "övrigt");
            case "samtal_avbojt" -> samtal(r, "ville inte svara");
            case "samtal_ej_natt" -> samtal(r, "inte nådd");
            case "utskriven" -> "Utskriven" + efter(", ", Kodlista.AVSLUTSANLEDNING, r.kod());
            case "tidigare_utskriven" ->
                "Utskriven" + efter(", ", Kodlista.AVSLUTSANLEDNING, r.kod()) + ", senare återöppnat";
            default -> FAST.getOrDefault(r.vad(), "Ändring i akten");
        };
    }

    private static String samtal(Rad r, String utfall) {
        return "Samtal %s månader efter avslut, %s".formatted(r.kod(), utfall);
    }

    private static String skattning(Rad r) {
        var instrument = r.kod() == null ? "Skattning" : r.kod().toUpperCase(Locale.ROOT);
        return instrument + (r.vad().equals("coach") ? ", coachens svar" : ", deltagarens svar");
    }

    private String efter(String fore, Kodlista lista, @Nullable String kod) {
        return kod == null ? "" : fore + etikett(lista, kod);
    }

    private String etikett(Kodlista lista, @Nullable String kod) {
        return kodverk.etikett(lista, kod);
    }
}
