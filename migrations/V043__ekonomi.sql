-- What an insats may cost and has cost, a quarter at a time, in whole SEK.

create table ekonomi (
    insats_id bigint   not null,
    ar        smallint not null,
    kvartal   tinyint  not null,
    budget    bigint   null comment 'Null when nobody has said',
    utfall    bigint   null comment 'As budget',
    version   int      not null default 0,
    primary key (insats_id, ar, kvartal),
    constraint ekonomi_insats foreign key (insats_id) references insats (id),
    constraint ekonomi_kvartal check (kvartal between 1 and 4),
    constraint ekonomi_belopp check (budget >= 0 and utfall >= 0)
) character set utf8mb4 collate utf8mb4_swedish_ci;
