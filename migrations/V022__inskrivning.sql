-- An enrolment under way: what has been answered so far, section by section, for everybody who enrols in the insats. The row
-- is gone when somebody is enrolled by it.

create table inskrivning (
    id          bigint      auto_increment primary key,
    insats_id   bigint      not null,
    skriven_av  bigint      not null comment 'Who began it',
    skapad      datetime(3) not null,
    sparad      datetime(3) not null,
    remiss_id   bigint      null comment 'The remiss it follows',
    tidigare_id bigint      null comment 'A deltagande of the person, when she is known',
    svar        mediumblob  not null comment 'Encrypted: the answers, as a browser encodes a form',
    version     int         not null default 0,
    index inskrivning_insats (insats_id, sparad),
    index inskrivning_sparad (sparad),
    constraint inskrivning_insats foreign key (insats_id) references insats (id),
    constraint inskrivning_skriven_av foreign key (skriven_av) references medarbetare (id),
    constraint inskrivning_remiss foreign key (remiss_id) references remiss (id),
    constraint inskrivning_tidigare foreign key (tidigare_id) references deltagande (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
