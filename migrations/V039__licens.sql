-- The licence that lets ORS and SRS be answered on the screen: without one that is recorded and not withdrawn, only values
-- off the paper form are typed in.

create table licens (
    id             bigint        auto_increment primary key,
    innehavare     varchar(200)  not null comment 'Who holds the licence: an organisation',
    omfattning     varchar(1000) not null comment 'What it lets the holder do',
    dag            date          not null comment 'From when it holds',
    registrerad_av bigint        not null,
    registrerad    datetime(3)   not null,
    aterkallad_av  bigint        null,
    aterkallad     datetime(3)   null comment 'When somebody said that it no longer holds',
    galler         bigint        generated always as (case when aterkallad is null then 1 end) stored
        comment 'Of the one that holds; unique, so that there is one',
    constraint licens_en unique (galler),
    constraint licens_registrerad_av foreign key (registrerad_av) references medarbetare (id),
    constraint licens_aterkallad_av foreign key (aterkallad_av) references medarbetare (id),
    constraint licens_aterkallad check ((aterkallad is null) = (aterkallad_av is null))
) character set utf8mb4 collate utf8mb4_swedish_ci;
