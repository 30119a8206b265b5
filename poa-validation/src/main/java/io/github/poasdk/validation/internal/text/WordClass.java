package io.github.poasdk.validation.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand for each other in phrases, as {@code <name>}.
 *
 * @param name what the class is called
 * @param words its members of one word, each with a star at its start or end if that is left open
 * @param sequences its members of several words
 */
record WordClass(String name, List<Atom> words, List<List<String>> sequences) {

    static WordClass of(String name, List<String> members) {
        List<Atom> words = new ArrayList<>();
        List<List<String>> sequences = new ArrayList<>();
        for (String member : members) {
            List<Atom> atoms = atoms(name, member);
            if (atoms.size() == 1) {
                words.add(atoms.get(0));
            } else {
                sequences.add(List.of(member.split(" ", -1)));
            }
        }
        return new WordClass(name, List.copyOf(words), List.copyOf(sequences));
    }

    private static List<Atom> atoms(String name, String member) {
        try {
            return Atom.ofWord(member);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a word of " + name + ": " + member, e);
        }
    }
}
