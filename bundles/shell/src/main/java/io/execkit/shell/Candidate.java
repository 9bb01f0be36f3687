package io.execkit.shell;

/**
 * A word that could be typed here.
 *
 * @param value       the word
 * @param description a few words for people; may be empty
 */
public record Candidate(String value, String description) {
}
