/**
 * Staff: who they are, how they sign in, and what is done to their accounts. A password is kept as an Argon2id hash. Failed
 * attempts are limited per account first and per address only widely, so that an office behind one address is not locked out
 * by one person's mistakes. Names of those who leave stay.
 *
 * <p>An administrator makes accounts and gives rolls and uppdrag, and never knows a password: whoever gets the one-time
 * link chooses it. She cannot let herself into an insats, and whom she lets in each samordnare of the insats is told of
 * until she says that she has seen it. The last administrator stays. Every change is a row of the audit trail, and all
 * changes wait for each other ({@code MedarbetareRepository.las}).
 *
 * <p>A member of staff with protected identity has an {@code Alias}. Whatever leaves the service (an export, a file to download,
 * what is printed for a participant) names her by {@link se.stegvis.medarbetare.Medarbetare#utat()}.
 */
@NullMarked
package se.stegvis.medarbetare;

import org.jspecify.annotations.NullMarked;
