package org.rapporteur.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names the code that folds facts into a state: the digest of the class files the state consists of. Whenever their
 * shape or their behaviour changes, so does the revision, and snapshots taken by the old code are ignored instead of
 * misread. Nobody has to remember to count a number up.
 */
public final class CodeDigest {
    private final SortedMap<String, Class<?>> classes = new TreeMap<>();

    private CodeDigest() {}

    /** 32 characters; others as soon as the state is folded otherwise. */
    public static String of(Class<?> state) {
        CodeDigest revision = new CodeDigest();
        revision.collect(state);
        return revision.digest();
    }

    private void collect(Type type) {
        switch (type) {
            case Class<?> part
            when isOurs(part) && classes.putIfAbsent(part.getName(), part) == null -> {
                for (RecordComponent component : parts(part)) {
                    collect(component.getGenericType());
                }
                for (Class<?> kind : kinds(part)) {
                    collect(kind);
                }
            }
            case ParameterizedType collection -> {
                for (Type element : collection.getActualTypeArguments()) {
                    collect(element);
                }
            }
            default -> {}
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.rapporteur.");
    }

    private static RecordComponent[] parts(Class<?> type) {
        return Objects.requireNonNullElse(type.getRecordComponents(), new RecordComponent[0]);
    }

    private static Class<?>[] kinds(Class<?> type) {
        return Objects.requireNonNullElse(type.getPermittedSubclasses(), new Class<?>[0]);
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> part : classes.values()) {
                digest.update(classFile(part));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] classFile(Class<?> type) {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
