package se.stegvis.drift;

/** A checked way into a database: a complete JDBC address and an account. */
record Login(String url, String user, String password) {

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "Login[" + url + ", " + user + "]";
    }
}
