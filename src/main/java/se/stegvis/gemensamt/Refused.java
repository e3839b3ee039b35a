package se.stegvis.gemensamt;

/** A refusal with a reason for the person who asked: Swedish, one sentence, nothing about any participant. */
public class Refused extends RuntimeException {

    public Refused(String reason) {
        super(reason);
    }

    public Refused(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The reason in Swedish; never null. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
