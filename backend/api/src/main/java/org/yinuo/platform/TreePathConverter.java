package org.yinuo.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link TreePath} in an {@code ltree} column; the column itself adds the cast. */
@Converter(autoApply = true)
public class TreePathConverter implements AttributeConverter<TreePath, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TreePath path) {
        return path == null ? null : path.value();
    }

    @Override
    public @Nullable TreePath convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new TreePath(value);
    }
}
