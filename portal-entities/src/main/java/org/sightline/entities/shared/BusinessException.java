package org.sightline.entities.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A use case that cannot be done, told by a text key and its parameters; the transaction is rolled back. */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

    private final transient List<Object> parameters;

    protected BusinessException(String key, Object... parameters) {
        super(key);
        this.parameters = List.of(parameters);
    }

    /** Key of the text that explains the refusal to the person. */
    public String getKey() {
        return getMessage();
    }

    public Object[] getParameters() {
        return parameters == null ? new Object[0] : parameters.toArray();
    }
}
