/**
 * Persons and their deltaganden. A deltagare is a person known to one insatsägare; a deltagande is one enrolment in one
 * insats, and what is counted. Registered with personal data only with consent; without it a deltagande is anonymous, a
 * tally mark with sex and half-year that cannot be opened, searched or exited. Numbers and contact data are encrypted,
 * names sealed until shown; a number in full and an address are shown on pages of their own. A kontaktobs says what to
 * mind when contacting somebody. Whoever sets a kontaktperson publishes a {@link se.stegvis.deltagare.KontaktpersonSatt};
 * the history is kept by the room kontaktperson. An enrolment is a task list: its sections are kept, encrypted, for all who
 * enrol in the insats, what is missing is saved and what is wrong is not, and one check of all answers enrols, once. Every answer can also be "vill inte svara", "okänt" or not asked.
 */
@NullMarked
package se.stegvis.deltagare;

import org.jspecify.annotations.NullMarked;
