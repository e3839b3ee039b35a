package se.stegvis.slutdokumentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a text as a page and a paper show it: the lines of a paragraph, or of a list.
 *
 * @param lista whether the lines were written with a dash or a dot before each
 */
record Block(boolean lista, List<String> rader) {

    private static final Pattern PUNKT = Pattern.compile("^\\s*[–—•*-]\\s+");

    /** An empty line ends a paragraph, and so does the first line of a list. */
    static List<Block> av(String text) {
        var block = new ArrayList<Block>();
        boolean nytt = true;
        for (var rad : text.lines().toList()) {
            if (rad.isBlank()) {
                nytt = true;
                continue;
            }
            boolean punkt = PUNKT.matcher(rad).find();
            if (nytt || block.get(block.size() - 1).lista != punkt) {
                block.add(new Block(punkt, new ArrayList<>()));
            }
            block.get(block.size() - 1)
                    .rader
                    .add(PUNKT.matcher(rad).replaceFirst("").strip());
            nytt = false;
        }
        return block;
    }
}
