package se.stegvis.slapp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.gemensamt.Slapperiod;

/**
 * What there is to see over time: the newest version of each period, half-years or quarters, the earliest first.
 *
 * @param slapp those that have the table
 * @param tabeller all there are to choose among, by name
 * @param tabell the name of the one chosen; empty when nothing is released
 */
record Slappserie(List<Slapp> slapp, Map<String, String> tabeller, String tabell, boolean halvar) {

    static Slappserie of(List<Slapp> alla, String tabell, boolean halvar) {
        var seen = new HashSet<Slapperiod>();
        var newest = new ArrayList<Slapp>();
        for (var slapp : alla) {
            if (slapp.period().halvar() == halvar && seen.add(slapp.period())) {
                newest.add(slapp);
            }
        }
        var tabeller = new LinkedHashMap<String, String>();
        newest.forEach(slapp -> slapp.innehall().tabeller().forEach(t -> tabeller.putIfAbsent(t.namn(), t.etikett())));
        var vald = tabeller.containsKey(tabell)
                ? tabell
                : tabeller.keySet().stream().findFirst().orElse("");
        newest.removeIf(slapp -> slapp.innehall().tabell(vald).isEmpty());
        Collections.reverse(newest);
        return new Slappserie(newest, tabeller, vald, halvar);
    }
}
