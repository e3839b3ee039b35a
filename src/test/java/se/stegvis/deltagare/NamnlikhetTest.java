package se.stegvis.deltagare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.gemensamt.Sokord;

class NamnlikhetTest {

    @ParameterizedTest
    @CsvSource({
        "Åsa,Lind, Asa,Lind, true",
        "Anna,Karlsson, Ana,Carlsson, true",
        "Dubla,Dubblén, Dubbla,Dublén, true",
        "Lind,Åsa, Åsa,Lind, true",
        "Anna Maria,Svensson, Maria,Svensson, true",
        "Eva,Ek, Ewa,Ek, true",
        "Eva,Ek, Ewa,Eck, false",
        "Anna,Karlsson, Anna,Persson, false",
        "Lars,Andersson, Sara,Andersson, false",
        "'',Lind, Åsa,Lind, false",
        "'','', '','', false"
    })
    void two_spellings_of_one_name_are_alike_and_two_names_are_not(
            String fornamn, String efternamn, String annat, String annatEfternamn, boolean lika) {
        var ena = Sokord.of(fornamn, efternamn);
        var andra = Sokord.of(annat, annatEfternamn);

        assertThat(Namnlikhet.liknar(ena, andra)).isEqualTo(lika);
        assertThat(Namnlikhet.liknar(andra, ena)).isEqualTo(lika);
    }
}
