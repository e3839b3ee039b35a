-- The code lists. A code is the word that files, tables and the API use; the label is what staff read.
-- Codes are never removed: an ended one stays readable on old records.

create table kod (
    lista       varchar(40)  character set ascii collate ascii_bin not null,
    kod         varchar(40)  character set ascii collate ascii_bin not null,
    etikett     varchar(100) not null,
    ordning     int          not null,
    giltig_fran date         null,
    giltig_till date         null,
    primary key (lista, kod)
) character set utf8mb4 collate utf8mb4_swedish_ci;

insert into kod (lista, ordning, kod, etikett) values
    ('remittent', 1, 'kommun', 'Kommun'),
    ('remittent', 2, 'af', 'Arbetsförmedlingen'),
    ('remittent', 3, 'fk', 'Försäkringskassan'),
    ('remittent', 4, 'region', 'Region'),
    ('remittent', 5, 'egen', 'Eget initiativ'),
    ('remittent', 6, 'annan', 'Annan'),

    ('utbildning', 1, 'grundskola', 'Grundskola'),
    ('utbildning', 2, 'gymnasium', 'Gymnasium'),
    ('utbildning', 3, 'hogskola_upp_till_1_ar', 'Högskola/universitet upp till 1 år'),
    ('utbildning', 4, 'hogskola_upp_till_3_ar', 'Högskola/universitet upp till 3 år'),
    ('utbildning', 5, 'hogskola_mer_an_3_ar', 'Högskola/universitet mer än 3 år'),
    ('utbildning', 6, 'saknas_okand', 'Saknas eller okänd'),

    ('forsorjningstid', 1, 'ingen', 'Ingen tid'),
    ('forsorjningstid', 2, 'upp_till_1_ar', 'Upp till 1 år'),
    ('forsorjningstid', 3, 'upp_till_2_ar', 'Upp till 2 år'),
    ('forsorjningstid', 4, 'upp_till_3_ar', 'Upp till 3 år'),
    ('forsorjningstid', 5, 'upp_till_4_ar', 'Upp till 4 år'),
    ('forsorjningstid', 6, 'upp_till_5_ar', 'Upp till 5 år'),
    ('forsorjningstid', 7, 'upp_till_6_ar', 'Upp till 6 år'),
    ('forsorjningstid', 8, 'upp_till_7_ar', 'Upp till 7 år'),
    ('forsorjningstid', 9, 'upp_till_8_ar', 'Upp till 8 år'),
    ('forsorjningstid', 10, 'upp_till_9_ar', 'Upp till 9 år'),
    ('forsorjningstid', 11, '9_ar_eller_mer', '9 år eller mer'),

    ('forsorjning', 1, 'a_kassa', 'A-kassa'),
    ('forsorjning', 2, 'aktivitetsersattning', 'Aktivitetsersättning'),
    ('forsorjning', 3, 'aktivitetsstod', 'Aktivitetsstöd'),
    ('forsorjning', 4, 'etableringsersattning', 'Etableringsersättning'),
    ('forsorjning', 5, 'forsorjningsstod', 'Försörjningsstöd'),
    ('forsorjning', 6, 'ingen_offentlig', 'Ingen offentlig försörjning'),
    ('forsorjning', 7, 'sjukersattning', 'Sjukersättning'),
    ('forsorjning', 8, 'sjukpenning_rehabpenning', 'Sjukpenning eller rehabpenning'),
    ('forsorjning', 9, 'studiestod', 'Studiestöd eller studiemedel'),

    ('sysselsattning', 1, 'ej_subventionerat_arbete', 'Ej subventionerat arbete'),
    ('sysselsattning', 2, 'subventionerat_arbete', 'Subventionerat arbete'),
    ('sysselsattning', 3, 'eget_foretag', 'Eget företag'),
    ('sysselsattning', 4, 'studier', 'Studier'),
    ('sysselsattning', 5, 'aktivt_arbetssokande', 'Aktivt arbetssökande'),

    ('avslutsanledning', 1, 'utskrivning', 'Utskrivning till arbete, studier eller arbetssökande'),
    ('avslutsanledning', 2, 'sjukdom', 'Utskrivning på grund av sjukdom'),
    ('avslutsanledning', 3, 'fortsatt_rehabilitering', 'Fortsatt rehabilitering'),
    ('avslutsanledning', 4, 'utan_matning', 'Utskrivning utan mätning (inom prövotid)'),
    ('avslutsanledning', 5, 'foraldraledighet', 'Föräldraledighet'),
    ('avslutsanledning', 6, 'flytt', 'Flytt'),
    ('avslutsanledning', 7, 'avliden', 'Avliden'),
    ('avslutsanledning', 8, 'ovrigt', 'Övrigt'),
    ('avslutsanledning', 9, 'felregistrering', 'Felregistrering');
