-- Whether a session hides who the participants are, and what to mind when contacting somebody. A kontaktobs concerns
-- the person, so it hangs on the deltagare and is seen in every insats of the insatsägare where she takes part. It is
-- never rewritten or removed: a changed one is ended and a new one takes its place.

alter table session
    add column dolj boolean not null default false comment 'Names, numbers, contact data and free text are not shown';

create table kontaktobs (
    id           bigint       auto_increment primary key,
    deltagare_id bigint       not null,
    slag         varchar(40)  character set ascii collate ascii_bin not null comment 'Code of the list kontaktobs',
    text         varchar(200) not null,
    granskas     date         not null comment 'Last day it is shown as valid; after it, it is to be reviewed',
    skriven_av   bigint       not null,
    skriven      datetime(3)  not null,
    avslutad_av  bigint       null,
    avslutad     datetime(3)  null,
    version      int          not null default 0,
    index kontaktobs_deltagare (deltagare_id, avslutad, granskas),
    constraint kontaktobs_deltagare foreign key (deltagare_id) references deltagare (id),
    constraint kontaktobs_skriven_av foreign key (skriven_av) references medarbetare (id),
    constraint kontaktobs_avslutad_av foreign key (avslutad_av) references medarbetare (id),
    constraint kontaktobs_avslutad check ((avslutad is null) = (avslutad_av is null))
) character set utf8mb4 collate utf8mb4_swedish_ci;

insert into kod (lista, ordning, kod, etikett) values
    ('kontaktobs', 1, 'ringtid', 'Tider att ringa'),
    ('kontaktobs', 2, 'inget_brev', 'Inget brev hem'),
    ('kontaktobs', 3, 'inget_sms', 'Skicka inte sms'),
    ('kontaktobs', 4, 'tolk', 'Tolk'),
    ('kontaktobs', 5, 'ombud', 'Ombud eller god man'),
    ('kontaktobs', 6, 'vald', 'Våld i nära relation'),
    ('kontaktobs', 7, 'hot', 'Hot'),
    ('kontaktobs', 8, 'smitta', 'Smitta'),
    ('kontaktobs', 9, 'hund', 'Hund'),
    ('kontaktobs', 10, 'annat', 'Annat');
