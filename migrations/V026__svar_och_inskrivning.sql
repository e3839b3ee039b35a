-- Telephone, e-mail and address can be answered with something that is no value, as everything else asked at the enrolment.
-- A remiss has one enrolment under way at most. And where the day of an enrolment was corrected, the first kontaktperson
-- begins with it.

alter table deltagare
    add column telefon_svar varchar(20) character set ascii collate ascii_bin null comment 'okant or vill_inte_svara',
    add column epost_svar   varchar(20) character set ascii collate ascii_bin null comment 'okant or vill_inte_svara',
    add column adress_svar  varchar(20) character set ascii collate ascii_bin null comment 'okant or vill_inte_svara',
    add constraint deltagare_telefon_svar check (telefon_svar is null or telefon is null),
    add constraint deltagare_epost_svar check (epost_svar is null or epost is null),
    add constraint deltagare_adress_svar check (adress_svar is null or adress is null);

-- Of several the one saved last goes on being about the remiss; the others stay, as enrolments of somebody typed in.
update inskrivning a
       join inskrivning b
       on b.remiss_id = a.remiss_id and (b.sparad > a.sparad or (b.sparad = a.sparad and b.id > a.id))
   set a.remiss_id = null;

alter table inskrivning add constraint inskrivning_en_per_remiss unique (remiss_id);

-- Days before the enrolment are no days with a kontaktperson; and the first begins no later than it.
update kontaktpersonstid k
       join deltagande d on d.id = k.deltagande_id
   set k.till = greatest(k.till, d.inskriven - interval 1 day)
 where k.fran < d.inskriven;

update kontaktpersonstid k
       join deltagande d on d.id = k.deltagande_id
   set k.fran = d.inskriven
 where k.fran < d.inskriven;

update kontaktpersonstid k
       join deltagande d on d.id = k.deltagande_id
       join (select deltagande_id, min(fran) as dag from kontaktpersonstid group by deltagande_id) f
       on f.deltagande_id = k.deltagande_id and f.dag = k.fran
   set k.till = case when k.till < f.dag then d.inskriven - interval 1 day else k.till end,
       k.fran = d.inskriven
 where f.dag > d.inskriven;
