package se.stegvis.rojandekontroll;

import java.util.Optional;

/** Whoever solves linear programs. Nothing that it says is believed before it is checked. */
interface Solver {

    /**
     * The columns of a solution of least cost; empty when there is none, or none was found.
     *
     * @param whole whether the columns that count something must be whole numbers
     */
    Optional<double[]> minimise(Programme programme, boolean whole);

    /** One that takes more time before it says that it has found none; asked when nothing else is left. */
    default Solver patient() {
        return this;
    }
}
