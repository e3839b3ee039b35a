/**
 * The NNS questionnaire, of which nobody is to know who answered what. On the case stands only whether a form was offered,
 * accepted or declined, and in which month ({@link se.stegvis.nns.Erbjudande}). Answers belong to the insats: they wait in a
 * {@link se.stegvis.nns.Buffert}, which is numbers already and encrypted, and go from there five forms at a time, or what there
 * is when the half-year is over, into {@code nns_rakning}. They are shown of a half-year that is over and has five forms:
 * {@link se.stegvis.nns.Enkatsvar} is the only way out for them.
 *
 * <p>Nothing that holds an answer has a time, an order, a number in a series or a person. What was typed is not kept as
 * begun, its fingerprint neither ({@link se.stegvis.paborjat.UtanSpar}), and the access log says that somebody used the page.
 * ADR 22 says what is left to know for whoever holds both keys and copies of the database.
 */
@NullMarked
package se.stegvis.nns;

import org.jspecify.annotations.NullMarked;
