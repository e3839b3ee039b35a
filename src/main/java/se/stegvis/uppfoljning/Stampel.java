package se.stegvis.uppfoljning;

/**
 * What a form showed of a thing: its version, and its words as a number. Who left the words alone changes nothing of it, even
 * when somebody else did meanwhile; only who changed them must have seen the latest version.
 */
record Stampel(int version, String ord) {

    /** Of something that is not written yet. */
    static final int INGEN = 999_999_999;

    static String of(int version, String... ord) {
        return version + "-" + tal(ord);
    }

    /** One that nothing matches when it is garbled. */
    static Stampel read(String typed) {
        var delar = typed.split("-", 2);
        return delar.length == 2 && delar[0].matches("[0-9]{1,9}")
                ? new Stampel(Integer.parseInt(delar[0]), delar[1])
                : new Stampel(-1, "");
    }

    /** Whether these are the words it showed. */
    boolean visade(String... visat) {
        return ord.equals(tal(visat));
    }

    private static String tal(String... ord) {
        return Integer.toHexString(String.join("\u0000", ord).hashCode());
    }
}
