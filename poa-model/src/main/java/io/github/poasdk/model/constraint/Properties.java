package io.github.poasdk.model.constraint;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads the properties that a class-level constraint names, by the accessor of the element's public interface. */
final class Properties {

    /** Looking a method up costs more than calling it. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Properties() {}

    static Object read(Object element, String property) {
        Object value;
        try {
            Class<?> type = element.getClass();
            value = ACCESSORS
                    .get(type)
                    .computeIfAbsent(property, name -> accessor(type, name))
                    .invoke(element);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ConstraintDeclarationException("property '" + property + "' can't be read", e);
        }
        if (value == null) {
            throw new ConstraintDeclarationException("property '" + property + "' is null");
        }
        return value;
    }

    /** The implementation class may be hidden, so the method is looked up on what it implements first. */
    private static Method accessor(Class<?> type, String property) {
        String name = "get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        Method found = Arrays.stream(type.getInterfaces())
                .map(parent -> method(parent, name))
                .filter(method -> method != null)
                .findFirst()
                .orElseGet(() -> method(type, name));
        if (found == null) {
            throw new ConstraintDeclarationException(type.getName() + " has no accessor '" + name + "'");
        }
        return found;
    }

    private static @Nullable Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    static void reportAt(String property, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(property)
                .addConstraintViolation();
    }
}
