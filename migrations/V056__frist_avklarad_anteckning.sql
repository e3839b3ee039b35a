-- What somebody says about a frist in words is kept however it went, as a follow-up's note is, and not only why it was skipped.
alter table frist_avklarad
    change column varfor anteckning varchar(300) not null default ''
        comment 'In words; with the reason annat, which it is';

update fritext_granskad set kalla = 'frist_avklarad.anteckning' where kalla = 'frist_avklarad.varfor';
