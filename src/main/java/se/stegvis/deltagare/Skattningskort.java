package se.stegvis.deltagare;

import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.diagram.Figur;

/** What has been measured in short, for the participant's page, which does not know the room that measures. */
public interface Skattningskort {

    /**
     * What there is to see.
     *
     * @param figurer small ones; none before the first measurement
     * @param stod what they give reason to talk about, each in a few sentences
     */
    record Kort(List<Figur> figurer, List<String> stod) {}

    Kort av(DeltagandeRef ref);
}
