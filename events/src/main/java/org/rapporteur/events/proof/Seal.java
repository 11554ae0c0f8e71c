package org.rapporteur.events.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * All files of an archive, each by its hash: the body of a {@link SignedNote}, as the lines of {@code sha256sum} under
 * two lines that say what they are. Nothing in the archive can be changed, added or left out but its signature shows
 * it, and each file can still be told to be the one.
 *
 * @param origin which record it is
 * @param session whose archive
 * @param files the hash of each file by its name
 */
public record Seal(String origin, SessionId session, SortedMap<String, Hash> files) {
    private static final String TITLE = "rapporteur archive of ";
    private static final String NAME = "\\P{Cntrl}+";
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})  (" + NAME + ")");

    public Seal {
        for (String name : files.keySet()) {
            if (!isFileName(name)) {
                throw new IllegalArgumentException("a file in an archive is not called '%s'".formatted(name));
            }
        }
    }

    /** Whether a file can be called so: its name is not empty and stays in its line. */
    public static boolean isFileName(String name) {
        return name.matches(NAME);
    }

    /** The hashes of files given as they are. */
    public static SortedMap<String, Hash> hashes(Map<String, byte[]> files) {
        SortedMap<String, Hash> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, Hash.of(content)));
        return hashes;
    }

    /** The lines that are signed. */
    public String text() {
        return files.entrySet().stream()
                .map(file -> "%s  %s\n".formatted(file.getValue(), file.getKey()))
                .collect(Collectors.joining("", "%s\n%s%s\n".formatted(origin, TITLE, session), ""));
    }

    /**
     * Reads what {@link #text()} has written, and nothing else.
     *
     * @throws IllegalArgumentException if it is no seal, or written in another way
     */
    public static Seal parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.get(1).startsWith(TITLE)) {
            throw new IllegalArgumentException("the text is no seal of an archive");
        }
        SortedMap<String, Hash> files = new TreeMap<>();
        for (String line : lines.subList(2, lines.size())) {
            Matcher file = FILE.matcher(line);
            if (!file.matches()) {
                throw new IllegalArgumentException("the line names no file: " + line);
            }
            files.put(file.group(2), new Hash(file.group(1)));
        }
        Seal seal = new Seal(lines.get(0), new SessionId(lines.get(1).substring(TITLE.length())), files);
        if (!seal.text().equals(text)) {
            throw new IllegalArgumentException("the seal is not written as one");
        }
        return seal;
    }

    /** What is wrong with these files, if they are not the sealed ones. */
    public List<Finding> check(SortedMap<String, Hash> found) {
        List<Finding> findings = new ArrayList<>();
        files.forEach((name, hash) -> {
            if (!found.containsKey(name)) {
                findings.add(new Finding(Place.of(Medium.ARCHIVE, name), Flaw.MISSING));
            } else if (!hash.equals(found.get(name))) {
                findings.add(new Finding(Place.of(Medium.ARCHIVE, name), Flaw.CONTENT_DIFFERS_FROM_HASH));
            }
        });
        found.keySet().stream()
                .filter(name -> !files.containsKey(name))
                .forEach(name -> findings.add(new Finding(Place.of(Medium.ARCHIVE, name), Flaw.SIGNATURE_INVALID)));
        return findings;
    }
}
