-- What a participant was told, and what she consented to: records of their own, each with its day, the version of the
-- text she was given, and its scope. Consent to share is one record a party. A new record for the same takes the place
-- of the old, which stays. Consent to be registered stands in deltagande, which cannot be without it.

create table samtycke (
    id               bigint       auto_increment primary key,
    insats_id        bigint       not null,
    deltagande_id    bigint       not null,
    slag             varchar(20)  character set ascii collate ascii_bin not null comment 'information or delning',
    part             varchar(20)  character set ascii collate ascii_bin not null default ''
        comment 'With whom may be shared: kommun, af, fk, region, arbetsgivare, annan; empty for information',
    omfattning       varchar(500) not null default '' comment 'What may be shared',
    text_version     int          not null comment 'Of the text in the configuration that she was given',
    satt             varchar(20)  character set ascii collate ascii_bin not null comment 'skriftligt or muntligt',
    datum            date         not null,
    registrerat_av   bigint       not null,
    registrerat      datetime(3)  not null,
    ersatt           datetime(3)  null comment 'When a newer record of the same took its place',
    aterkallat       date         null comment 'The day it was taken back',
    aterkallat_av    bigint       null,
    version          int          not null default 0,
    oppen            varchar(60)  character set ascii collate ascii_bin as (
            case when ersatt is null and aterkallat is null then concat(slag, ':', part) end) stored,
    constraint samtycke_en unique (deltagande_id, oppen),
    index samtycke_deltagande (insats_id, deltagande_id),
    constraint samtycke_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint samtycke_registrerat_av foreign key (registrerat_av) references medarbetare (id),
    constraint samtycke_aterkallat_av foreign key (aterkallat_av) references medarbetare (id),
    constraint samtycke_slag check (slag in ('information', 'delning')),
    constraint samtycke_part check ((slag = 'delning') = (part <> '')),
    constraint samtycke_aterkallat check ((aterkallat is null) = (aterkallat_av is null))
) character set utf8mb4 collate utf8mb4_swedish_ci;
