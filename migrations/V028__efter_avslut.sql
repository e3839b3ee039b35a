-- Calls after the exit. Only attempts are rows: which calls are due, and when, follows from the exit, so nothing has to be
-- made, moved or ended when somebody exits, comes back or is reopened. An attempt that is corrected or struck leaves how it
-- stood before in a table of its own, so that no count can forget to ask which ones still hold.

create table efter_avslut (
    id             bigint        auto_increment primary key,
    deltagande_id  bigint        not null,
    manader        tinyint       not null comment 'The call of which month after the exit: 6 or 18',
    datum          date          not null comment 'The day of the attempt',
    resultat       varchar(10)   character set ascii collate ascii_bin not null comment 'natt, ej_natt or avbojt',
    lage           varchar(40)   character set ascii collate ascii_bin null
        comment 'Situation of who was reached, in the categories of the exit',
    text           varchar(2000) not null default '',
    medarbetare_id bigint        null comment 'Who called; null when it was read from a file',
    skapad         datetime(3)   not null,
    version        int           not null default 0,
    constraint efter_avslut_unikt unique (deltagande_id, manader, datum),
    constraint efter_avslut_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint efter_avslut_medarbetare foreign key (medarbetare_id) references medarbetare (id),
    constraint efter_avslut_manader check (manader in (6, 18)),
    constraint efter_avslut_resultat check (resultat in ('natt', 'ej_natt', 'avbojt')),
    constraint efter_avslut_lage check (lage is null
        or lage in ('arbete_studier_arbetssokande', 'fortsatt_rehabilitering', 'sjukdom', 'ovrigt')),
    constraint efter_avslut_natt check ((resultat = 'natt') = (lage is not null))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table efter_avslut_tidigare (
    id              bigint        auto_increment primary key,
    efter_avslut_id bigint        not null comment 'No foreign key: what is struck is in efter_avslut no more',
    deltagande_id   bigint        not null,
    manader         tinyint       not null,
    datum           date          not null,
    resultat        varchar(10)   character set ascii collate ascii_bin not null,
    lage            varchar(40)   character set ascii collate ascii_bin null,
    text            varchar(2000) not null default '',
    medarbetare_id  bigint        null,
    skapad          datetime(3)   not null,
    andring         varchar(10)   character set ascii collate ascii_bin not null comment 'rattad or struken',
    andrad_av       bigint        null comment 'Null when a file did it',
    andrad          datetime(3)   not null,
    index efter_avslut_tidigare_deltagande (deltagande_id, manader),
    constraint efter_avslut_tidigare_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint efter_avslut_tidigare_medarbetare foreign key (medarbetare_id) references medarbetare (id),
    constraint efter_avslut_tidigare_andrad_av foreign key (andrad_av) references medarbetare (id),
    constraint efter_avslut_tidigare_andring check (andring in ('rattad', 'struken'))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table ring_inte (
    deltagande_id  bigint      primary key comment 'Who is not to be called after this exit, at 6 months or at 18',
    dag            date        not null,
    medarbetare_id bigint      not null,
    skapad         datetime(3) not null,
    constraint ring_inte_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint ring_inte_medarbetare foreign key (medarbetare_id) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

-- Which calls there are, and how each stands: the one definition, for lists, counts and the page of one. Nobody is in it who
-- exited without being measured, died, was registered by mistake, counts as anonymous or has not consented to be called;
-- which days a call is to be made on is for whoever asks. Attempts from before the exit belong to one that was taken back.
create sql security invoker view samtal_efter_avslut as
select d.id as deltagande_id,
       d.insats_id as insats_id,
       d.deltagare_id as deltagare_id,
       d.utskriven as utskriven,
       m.manader as manader,
       date_add(d.utskriven, interval m.manader month) as dag,
       r.dag as ring_inte,
       (select count(*)
          from efter_avslut e
         where e.deltagande_id = d.id and e.manader = m.manader and e.datum >= d.utskriven) as forsok,
       (select max(e.datum)
          from efter_avslut e
         where e.deltagande_id = d.id and e.manader = m.manader and e.datum >= d.utskriven) as senast,
       (select case
                   when count(case when e.resultat = 'natt' then 1 end) > 0 then 'natt'
                   when count(case when e.resultat = 'avbojt' then 1 end) > 0 then 'avbojt'
                   when count(*) >= 3 then 'ej_natt'
               end
          from efter_avslut e
         where e.deltagande_id = d.id and e.manader = m.manader and e.datum >= d.utskriven) as utgang
  from deltagande d
       cross join (select 6 as manader union all select 18) m
       left join ring_inte r on r.deltagande_id = d.id
 where not d.anonym
   and d.utskriven is not null
   and d.avslutsanledning not in ('utan_matning', 'avliden', 'felregistrering')
   and coalesce(d.samtycke_uppfoljning, 'nej') <> 'nej';

create table import_efter_avslut (
    korning     varchar(36)  character set ascii collate ascii_bin not null,
    rad         int          not null comment 'Line of the file',
    insats      varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    deltagar_nr varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    inskriven   date         not null,
    manader     tinyint      not null,
    datum       date         not null,
    resultat    varchar(10)  character set ascii collate ascii_bin not null,
    lage        varchar(40)  character set ascii collate ascii_bin null,
    primary key (korning, rad),
    index import_efter_avslut_nyckel (korning, insats, deltagar_nr, inskriven, manader, datum)
) character set utf8mb4 collate utf8mb4_swedish_ci;
