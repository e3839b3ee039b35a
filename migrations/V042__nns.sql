-- The NNS questionnaire. On the case stands that a form was offered and what became of that, with the month; what somebody
-- answered stands nowhere. Answers wait, unordered and encrypted, in one row of the insats, form and half-year, and go from
-- there as numbers into nns_rakning, five forms at a time (ADR 22). No row of the two has a time, an order or a person.

create table nns_erbjudande (
    id            bigint      auto_increment primary key,
    insats_id     bigint      not null,
    deltagande_id bigint      not null,
    formular      varchar(20) character set ascii collate ascii_bin not null comment 'nns_1 or nns_2',
    svar          varchar(20) character set ascii collate ascii_bin not null comment 'erbjuden, ja or nej',
    manad         date        not null comment 'First day of the month it was offered in, or answered',
    version       int         not null default 0,
    constraint nns_erbjudande_en unique (deltagande_id, formular),
    constraint nns_erbjudande_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint nns_erbjudande_formular check (formular in ('nns_1', 'nns_2')),
    constraint nns_erbjudande_svar check (svar in ('erbjuden', 'ja', 'nej'))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table nns_buffert (
    insats_id bigint          not null,
    formular  varchar(20)     character set ascii collate ascii_bin not null,
    halvar    date            not null comment 'First day',
    innehall  varbinary(8000) not null comment 'Encrypted: how many gave each answer, at most four forms',
    primary key (insats_id, formular, halvar),
    constraint nns_buffert_insats foreign key (insats_id) references insats (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table nns_rakning (
    insats_id bigint      not null,
    formular  varchar(20) character set ascii collate ascii_bin not null,
    halvar    date        not null comment 'First day',
    fraga     varchar(40) character set ascii collate ascii_bin not null comment 'Key in the definition',
    svar      varchar(20) character set ascii collate ascii_bin not null comment 'A step, vet_ej, or inget_svar',
    antal     int         not null,
    primary key (insats_id, formular, halvar, fraga, svar),
    constraint nns_rakning_insats foreign key (insats_id) references insats (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

-- That NNS 1 was handed out was said of its frist, on a day. The frist follows from the case from now on.
insert into nns_erbjudande (insats_id, deltagande_id, formular, svar, manad)
select d.insats_id, d.id, 'nns_1', 'erbjuden', min(date_sub(f.gjord, interval day(f.gjord) - 1 day))
  from frist_avklarad f
       join deltagande d on d.id = f.deltagande_id
 where f.slag = 'nns_1' and f.gjord is not null
 group by d.insats_id, d.id;

delete from frist_avklarad
 where slag = 'nns_1' and gjord is not null;

-- Questions on exposure to violence: that they were asked, which is that the row is there, and whether she was shown on to
-- support. Never what she answered, nor when.
create table valdsfragor (
    deltagande_id bigint  primary key,
    insats_id     bigint  not null,
    hanvisad      boolean not null comment 'Shown on to support',
    version       int     not null default 0,
    constraint valdsfragor_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
