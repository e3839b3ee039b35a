package se.stegvis.dataskydd;

/**
 * Every column where staff write freely about a participant. {@code FritextTest} holds the list to the schema: a column of
 * text that is neither here nor said there to hold nothing of a person breaks the build.
 */
enum Fritext {
    AVSLUTSTEXT("deltagande", "avslutsanledning_text", Vag.PERSON, "Avslutsanledning"),
    AVSLUT_OVERLAMNAD("avslutsuppgift", "overlamnad_text", Vag.DELTAGANDE, "Överlämnad till, vid avslutet"),
    AVSLUT_NAS("avslutsuppgift", "nas_tid", Vag.DELTAGANDE, "När deltagaren nås efter avslutet"),
    AVSLUT_LAMNAT("avslut_lamnat", "text", Vag.DELTAGANDE, "Avslut, varför något lämnades öppet"),
    ATEROPPNING_SKAL("ateroppning", "skal", Vag.DELTAGANDE, "Återöppning, skäl"),
    ATEROPPNING_TEXT("ateroppning", "avslutsanledning_text", Vag.DELTAGANDE, "Tidigare avslutsanledning"),
    ATEROPPNING_OVERLAMNAD("ateroppning", "overlamnad_text", Vag.DELTAGANDE, "Överlämnad till, vid tidigare avslut"),
    ATEROPPNING_NAS("ateroppning", "nas_tid", Vag.DELTAGANDE, "När deltagaren nås, tidigare avslut"),
    ANTECKNING_RUBRIK("anteckning", "rubrik", Vag.ANTECKNING_SJALV, "Anteckning, rubrik"),
    ANTECKNING_TEXT("anteckning", "text", Vag.ANTECKNING_SJALV, "Anteckning"),
    ANTECKNING_DELTOG("anteckning", "deltog", Vag.ANTECKNING_SJALV, "Anteckning, vilka deltog"),
    ANTECKNING_SKAL("anteckning", "rattad_skal", Vag.ANTECKNING_SJALV, "Anteckning, skäl till rättelse"),
    ANTECKNING_DELMAL("anteckning_delmal", "rubrik", Vag.ANTECKNING, "Anteckning, delmål"),
    ANTECKNING_TILLAGG("anteckning_tillagg", "text", Vag.ANTECKNING, "Tillägg till anteckning"),
    DELMAL("delmal", "rubrik", Vag.PLAN, "Delmål"),
    DELMAL_SKAL("delmal", "skal", Vag.PLAN, "Delmål, varför det avslutades"),
    STEG("steg", "vad", Vag.DELMAL, "Steg"),
    STEG_VEM("steg", "vem", Vag.DELMAL, "Steg, vem"),
    STEG_RESULTAT("steg", "resultat", Vag.DELMAL, "Steg, resultat"),
    AKTIVITET("aktivitet", "vad", Vag.PLAN, "Aktivitet"),
    AKTIVITET_PLATS("aktivitet", "plats", Vag.PLAN, "Aktivitet, plats"),
    ARBETSLIVSFOKUS("handlingsplan", "arbetslivsfokus_kommentar", Vag.DELTAGANDE, "Arbetslivsfokus"),
    PLANVERSION("planversion", "innehall", Vag.PLAN, "Fastställd plan"),
    DELTAGARENS_ORD("planversion_forankring", "deltagarens_ord", Vag.PLANVERSION, "Deltagarens ord om planen"),
    FORANKRAD_VEM("planversion_forankring", "remittent_vem", Vag.PLANVERSION, "Vem planen förankrades med"),
    KONTAKT_NAMN("kontakt", "namn", Vag.DELTAGANDE, "Kontakt i nätverket, namn"),
    KONTAKT_TITEL("kontakt", "titel", Vag.DELTAGANDE, "Kontakt i nätverket, titel"),
    MOTE_PLATS("mote", "plats", Vag.DELTAGANDE, "Möte, plats"),
    MOTE_TEXT("mote", "text", Vag.DELTAGANDE, "Möte"),
    MOTE_SKAL("mote", "rattad_skal", Vag.DELTAGANDE, "Möte, skäl till strykning"),
    MOTE_DELTOG("mote_deltog", "namn", Vag.MOTE, "Möte, vilka deltog"),
    MOTE_BESLUT("mote_beslut", "vad", Vag.MOTE, "Möte, beslut"),
    MOTE_ANSVARIG("mote_beslut", "ansvarig", Vag.MOTE, "Möte, ansvarig för beslut"),
    MOTE_TILLAGG("mote_tillagg", "text", Vag.MOTE, "Tillägg till möte"),
    KONTAKTOBS("kontaktobs", "text", Vag.PERSON, "Obs vid kontakt"),
    SAMTYCKE("samtycke", "omfattning", Vag.DELTAGANDE, "Samtyckets omfattning"),
    OVERLAMNING("kontaktpersonstid", "overlamning", Vag.DELTAGANDE, "Överlämning"),
    EFTER_AVSLUT("efter_avslut", "text", Vag.DELTAGANDE, "Samtal efter avslut"),
    EFTER_AVSLUT_TIDIGARE("efter_avslut_tidigare", "text", Vag.DELTAGANDE, "Samtal efter avslut, före ändring"),
    FRIST_AVKLARAD("frist_avklarad", "anteckning", Vag.DELTAGANDE, "Frist, med egna ord"),
    PAUS("paus", "text", Vag.DELTAGANDE, "Paus, varför"),
    UPPFOLJNING("uppfoljning", "anteckning", Vag.DELTAGANDE, "Uppföljning"),
    UPPFOLJNING_DEL("uppfoljning_del", "kommentar", Vag.UPPFOLJNING, "Uppföljning, kommentar"),
    SLUTDOKUMENTATION("slutdokumentation", "innehall", Vag.DELTAGANDE, "Slutdokumentation"),
    REMISS("remiss", "orsak", Vag.DELTAGANDE, "Remiss"),
    REMISS_BESLUT("remiss", "beslutstext", Vag.DELTAGANDE, "Beslut om remiss"),
    REMISS_ANDRING("remiss_andring", "skal", Vag.REMISS, "Ändring av remiss");

    /** How a row of the table is known to be about a person, whose id is the one parameter. */
    private enum Vag {
        PERSON("deltagare_id = ?"),
        DELTAGANDE("deltagande_id in (select id from deltagande where deltagare_id = ?)"),
        /** Also the one that stands in a wrong case still, and was moved to hers. */
        ANTECKNING_SJALV(
                """
                id in (
                    select a.id
                      from anteckning a
                           left join anteckning k on k.flyttad_fran_id = a.id
                           join deltagande d on d.id in (a.deltagande_id, k.deltagande_id)
                     where d.deltagare_id = ?)
                """),
        ANTECKNING(
                """
                anteckning_id in (
                    select a.id from anteckning a join deltagande d on d.id = a.deltagande_id where d.deltagare_id = ?)
                """),
        MOTE(
                """
                mote_id in (
                    select a.id from mote a join deltagande d on d.id = a.deltagande_id where d.deltagare_id = ?)
                """),
        UPPFOLJNING(
                """
                uppfoljning_id in (
                    select u.id from uppfoljning u join deltagande d on d.id = u.deltagande_id where d.deltagare_id = ?)
                """),
        PLAN(
                """
                handlingsplan_id in (
                    select h.id from handlingsplan h join deltagande d on d.id = h.deltagande_id where d.deltagare_id = ?)
                """),
        PLANVERSION(
                """
                planversion_id in (
                    select v.id
                      from planversion v
                           join handlingsplan h on h.id = v.handlingsplan_id
                           join deltagande d on d.id = h.deltagande_id
                     where d.deltagare_id = ?)
                """),
        REMISS(
                """
                remiss_id in (
                    select r.id from remiss r join deltagande d on d.id = r.deltagande_id where d.deltagare_id = ?)
                """),
        DELMAL(
                """
                delmal_id in (
                    select m.id
                      from delmal m
                           join handlingsplan h on h.id = m.handlingsplan_id
                           join deltagande d on d.id = h.deltagande_id
                     where d.deltagare_id = ?)
                """);

        private final String villkor;

        Vag(String villkor) {
            this.villkor = villkor;
        }
    }

    private final String tabell;
    private final String kolumn;
    private final Vag vag;
    private final String etikett;

    Fritext(String tabell, String kolumn, Vag vag, String etikett) {
        this.tabell = tabell;
        this.kolumn = kolumn;
        this.vag = vag;
        this.etikett = etikett;
    }

    /** Sealed by its room, which takes words out of it itself; see {@link Maskeras}. */
    boolean isForseglad() {
        return this == PLANVERSION || this == SLUTDOKUMENTATION;
    }

    /** The column, as {@code fritext_granskad} names it. */
    String kalla() {
        return tabell + "." + kolumn;
    }

    /** What a page calls it. */
    String etikett() {
        return etikett;
    }

    /** Ids and texts that are not empty; the parameter is the id of the deltagare. */
    String select() {
        return "select id, %s from %s where %s and %s <> '' order by id".formatted(kolumn, tabell, vag.villkor, kolumn);
    }

    /** The parameters are the new text and the id of the row. */
    String update() {
        return "update %s set %s = ? where id = ?".formatted(tabell, kolumn);
    }
}
