package io.github.poasdk.model;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One part of the model, the plan among them, read by reflection: a new part or member needs no line in a test. */
public record ModelPart(Class<?> type) {

    private static final List<ModelPart> ALL = classesBeside(PlanOfAction.class)
            .filter(ModelPart::isPart)
            .map(ModelPart::new)
            .toList();

    private static final ClassValue<List<ModelMember>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<ModelMember> computeValue(Class<?> part) {
            return ModelMember.of(part);
        }
    };

    /** All parts that the package of the model has. */
    public static List<ModelPart> all() {
        return ALL;
    }

    /** The part that a value is one of. */
    public static ModelPart of(Object value) {
        return ALL.stream()
                .filter(part -> part.type.isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    /** All members of all parts. */
    public static Stream<ModelMember> allMembers() {
        return all().stream().flatMap(part -> part.members().stream());
    }

    /** The classes in the package of a class, in the order of their names. */
    public static Stream<Class<?>> classesBeside(Class<?> type) {
        try {
            Path folder = Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(type.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                List<String> names = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("[A-Z]\\w*\\.class"))
                        .map(name -> type.getPackageName() + "." + name.substring(0, name.length() - ".class".length()))
                        .sorted()
                        .toList();
                return names.stream().map(ModelPart::load);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static boolean isPart(Class<?> type) {
        return type.isInterface() && type.isAnnotationPresent(JsonDeserialize.class);
    }

    public List<ModelMember> members() {
        return MEMBERS.get(type);
    }

    /** With nothing filled in. */
    public Object empty() {
        return build(newBuilder());
    }

    /** With a value for each member, of the type that the accessor has. */
    public Object filled(Function<ModelMember, Object> values) {
        Object builder = newBuilder();
        members().forEach(member -> member.set(builder, values.apply(member)));
        return build(builder);
    }

    /** A copy with another value for one member. */
    public Object with(Object part, ModelMember member, Object value) {
        Object builder = toBuilder(part);
        member.set(builder, value);
        return build(builder);
    }

    public Object toBuilder(Object part) {
        return ModelMember.invoke(method(type, "toBuilder"), part);
    }

    public Object build(Object builder) {
        return ModelMember.invoke(method(builder.getClass(), "build"), builder);
    }

    private Object newBuilder() {
        return ModelMember.invoke(method(type, "builder"), type);
    }

    static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no method " + name, e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
