/**
 * Insatsregister: the federation's list of insatser, with what each is expected to do and what it may cost. The federation
 * writes it; staff read their own insatser's and administrators all. An insats does not change owner or slag here: its
 * participants are its owner's, and would not follow. Knows nothing of participants.
 */
@NullMarked
package se.stegvis.insatsregister;

import org.jspecify.annotations.NullMarked;
