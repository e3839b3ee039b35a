/**
 * What a participant was told and what she consented to. Information given is another record than consent; each has its
 * day, its scope, how it was given, and the version of the text that was used, which stays in the configuration. Consent to
 * share is one record a party; a newer one takes the place of the old, which stays. What is taken back holds no more from
 * that moment: pages that ask whom one may talk to ask `samtycke`. Taking back the consent to be registered makes the
 * deltagande count as anonymous; nobody writes in it any more, and what was released before stands.
 */
@NullMarked
package se.stegvis.samtycke;

import org.jspecify.annotations.NullMarked;
