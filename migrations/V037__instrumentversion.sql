-- What versions of the instruments have been answered, which the start asks: with the index that is a handful of look-ups.

create index skattning_instrument on skattning (instrument, instrument_version);
