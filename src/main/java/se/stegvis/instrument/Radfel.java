package se.stegvis.instrument;

/** What is wrong on a line of a file. The reason is Swedish and begins in small. */
final class Radfel extends RuntimeException {

    private final int rad;

    Radfel(int rad, String skal) {
        super(skal);
        this.rad = rad;
    }

    int rad() {
        return rad;
    }

    String skal() {
        return String.valueOf(getMessage());
    }
}
